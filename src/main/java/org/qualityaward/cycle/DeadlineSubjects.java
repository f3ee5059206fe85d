package org.qualityaward.cycle;

import java.util.Optional;
import org.qualityaward.shared.Caller;

/** Names what the deadlines of one kind of subject are about; implemented by the rooms that keep such subjects. */
public interface DeadlineSubjects {

    /** Kind of the subject, as it names itself. */
    String kind();

    /** @return nothing for what is hidden from the caller */
    Optional<String> name(Long id, Caller caller);
}
