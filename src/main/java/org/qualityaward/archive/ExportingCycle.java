package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/**
 * Hands over the papers of a whole cycle, as the office does to the archives and as discipline may at any time. Each takes
 * along what he may read: sealed evaluations stay sealed, files that one is recused from stay out.
 */
@ApplicationScoped
@Transactional
public class ExportingCycle {

    @Inject
    GatheringBag gathering;

    /** @throws NotHere for anything but a cycle */
    @Act(
            value = "archive.exportCycle",
            repeatable = true,
            by = {Role.OFFICE, Role.OFFICE_LEAD, Role.DISCIPLINE})
    public EvidenceBag export(Holding cycle) {
        if (!cycle.isCycle()) {
            throw new NotHere();
        }
        return gathering.of(cycle);
    }
}
