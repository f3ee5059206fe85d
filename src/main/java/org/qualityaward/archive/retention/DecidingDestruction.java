package org.qualityaward.archive.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualityaward.archive.DestroyingContent;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * The second of two persons approves a list and signs, upon which the content goes at once; or declines it: the head of the
 * office, and a second person of discipline for the papers of discipline, which nobody else reads (Article 35).
 */
@ApplicationScoped
@Transactional
public class DecidingDestruction {

    @Inject
    KeepingTime keeping;

    @Inject
    Destructions destructions;

    @Inject
    FilingDocuments filing;

    @Inject
    DestroyingContent destroying;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @throws Refusal {@code archive.refusal.destruction.*}: decided already, the same person, or a paper that is no longer due;
     *     or what the archive says of the PIN
     */
    @Act(
            value = "archive.destruction.approve",
            by = {Role.OFFICE_LEAD, Role.DISCIPLINE})
    public SignedDocument approve(Destruction.Ref ref, SigningPin pin) {
        Destruction destruction = toDecide(ref);
        Set<Long> due =
                keeping.due().stream().map(each -> each.document().getId()).collect(Collectors.toSet());
        if (!destruction.getDocuments().stream().allMatch(document -> due.contains(document.getId()))) {
            throw new Refusal("archive.refusal.destruction.notDue");
        }
        SignedDocument approval = filing.file(DestructionPapers.approval(destruction), pin);
        destruction.carriedOut(caller.get(), approval, clock.instant());
        destroying.destroy(destruction.getDocuments(), approval);
        return approval;
    }

    /** @throws Refusal {@code archive.refusal.destruction.*} */
    @Act(
            value = "archive.destruction.decline",
            by = {Role.OFFICE_LEAD, Role.DISCIPLINE})
    public void decline(Destruction.Ref ref, String reason) {
        Destruction destruction = toDecide(ref);
        destruction.decline(caller.get(), reason, clock.instant());
    }

    private Destruction toDecide(Destruction.Ref ref) {
        Destruction destruction = destructions.get(ref.id());
        if (!caller.get().is(destruction.isOfDiscipline() ? Role.DISCIPLINE : Role.OFFICE_LEAD)) {
            throw new NotHere();
        }
        destruction.requireDecidableBy(caller.get());
        return destruction;
    }
}
