package org.qualityaward.cycle;

import java.util.List;
import java.util.Set;
import org.qualityaward.shared.Subject;

/**
 * Things that would not be if some applications had not been filed: evaluations of their teams, places on the list, honours.
 * Each room names its own, so that a deadline or a paper about one of them stays hidden from whoever must not know of the
 * application (Article 34).
 */
public interface HangsOnFile {

    /** What of this room hangs on the applications. */
    List<Subject> on(Set<Long> applications);
}
