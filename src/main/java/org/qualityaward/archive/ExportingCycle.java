package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Texts;

/**
 * Hands over the papers of a whole cycle, as the office does to the archives and as discipline may at any time. Each takes
 * along what he may read: sealed evaluations stay sealed, files that one is recused from stay out. So it takes two bags to have
 * the whole, one of the office and one of discipline, and each says which it is.
 *
 * <p>The log gets no entry of it: its entries tell what became of papers, and an export changes none; the audit trail keeps who
 * took what along, chained and sealed like everything in it.
 */
@ApplicationScoped
@Transactional
public class ExportingCycle {

    @Inject
    GatheringBag gathering;

    @Inject
    CurrentCaller caller;

    /** @throws NotHere for anything but a cycle */
    @Act(
            value = "archive.exportCycle",
            repeatable = true,
            by = {Role.OFFICE, Role.OFFICE_LEAD, Role.DISCIPLINE})
    public EvidenceBag export(Holding cycle) {
        if (!cycle.isCycle()) {
            throw new NotHere();
        }
        String whose = caller.get().is(Role.DISCIPLINE) ? "discipline" : "office";
        EvidenceBag bag = gathering.of(cycle);
        return bag.noting(Texts.chinese("archive.bag.half." + whose, bag.seqs().size()));
    }
}
