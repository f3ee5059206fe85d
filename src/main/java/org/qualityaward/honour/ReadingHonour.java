package org.qualityaward.honour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** The office opens an honour, unless it must not know of the application that led to it (Article 34). */
@ApplicationScoped
@Transactional
public class ReadingHonour {

    @Inject
    Awards awards;

    /** @throws NotHere where there is none, or the caller must not know of it */
    @Act(
            value = "honour.read",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 40,
            readOnly = true)
    public Award read(AwardRef ref) {
        return awards.find(ref.id()).orElseThrow(NotHere::new);
    }
}
