package org.qualityaward.archive.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * The first of two persons puts papers whose time is over on a list and signs it: somebody of the office, and of discipline for
 * its own papers, which the office does not read (Article 35).
 */
@ApplicationScoped
@Transactional
public class ProposingDestruction {

    @Inject
    KeepingTime keeping;

    @Inject
    Destructions destructions;

    @Inject
    FilingDocuments filing;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** What is due, is the caller's to propose, and is on no list that waits. */
    public List<KeepingTime.Due> open() {
        Set<Long> waiting = destructions.waiting();
        return keeping.due().stream()
                .filter(each -> !waiting.contains(each.document().getId()))
                .filter(each -> each.document().getType().isOfDiscipline() == isOfDiscipline())
                .toList();
    }

    /**
     * @param ids of the documents, each of which must be due
     * @throws Refusal {@code archive.refusal.destruction.*}, or what the archive says of the PIN
     */
    @Act(
            value = "archive.destruction.propose",
            by = {Role.OFFICE, Role.DISCIPLINE})
    public Destruction propose(Set<Long> ids, String reason, SigningPin pin) {
        List<KeepingTime.Due> chosen = open().stream()
                .filter(each -> ids.contains(each.document().getId()))
                .toList();
        if (chosen.size() != ids.size()) {
            throw new Refusal("archive.refusal.destruction.notDue");
        }
        Destruction destruction = new Destruction(
                chosen.stream().map(KeepingTime.Due::document).toList(), reason, caller.get(), clock.instant());
        destructions.add(destruction);
        destruction.listedIn(filing.file(DestructionPapers.list(destruction, chosen), pin));
        return destruction;
    }

    private boolean isOfDiscipline() {
        return caller.get().is(Role.DISCIPLINE);
    }
}
