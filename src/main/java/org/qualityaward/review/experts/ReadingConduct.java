package org.qualityaward.review.experts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Role;

/** The office, which keeps the expert pool, reads what cases of accountability found about a reviewer; that it did is on record. */
@ApplicationScoped
@Transactional
public class ReadingConduct {

    @Inject
    ConductRecords records;

    /** The newest first; empty for most. */
    @Act(
            value = "review.readConduct",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 35,
            repeatable = true)
    public List<ExpertConduct> of(Expert expert) {
        return records.of(expert.getPerson().getId());
    }
}
