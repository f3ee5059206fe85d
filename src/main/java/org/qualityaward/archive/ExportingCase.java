package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/**
 * Takes along the papers of one application. The gate asks how the caller stands towards it, so that nobody exports a file
 * that he is recused from (Article 34); and of a file that he may see, the bag holds what he may read and nothing else.
 */
@ApplicationScoped
@Transactional
public class ExportingCase {

    @Inject
    GatheringBag gathering;

    /** @throws NotHere for anything but an application */
    @Act(
            value = "archive.exportCase",
            repeatable = true,
            by = {Role.OFFICE, Role.OFFICE_LEAD, Role.APPLICANT})
    public EvidenceBag export(Holding application) {
        if (!application.isCase()) {
            throw new NotHere();
        }
        return gathering.of(application);
    }
}
