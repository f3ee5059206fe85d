package org.qualityaward.cycle;

import java.util.Set;
import org.qualityaward.shared.Caller;

/**
 * Which applications a caller must not learn of (Article 34). Implemented by the room of recusals; every list, count,
 * feed and export leaves these out in its query.
 */
public interface FileVisibility {

    /** Ids of the applications hidden from this caller; empty for most. */
    Set<Long> hiddenFrom(Caller caller);
}
