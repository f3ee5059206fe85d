package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Changes;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** One of the accused reads what is put to him and enters his own statement, which he signs. */
@ApplicationScoped
@Transactional
public class AnsweringCase {

    private static final int ARTICLE = 35;

    @Inject
    AccountabilityCases cases;

    @Inject
    FilingDocuments filing;

    @Inject
    Changes changes;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * What the accused may see of a case: nothing of the form, its author, the steps or the investigation.
     *
     * @param mine what he or, in an organisation, his side has stated so far
     * @param open whether a statement may be entered now
     * @param verdict how it ended; null while it is not concluded
     * @param follows what follows for the reader or his organisation
     */
    public record Seen(
            CaseRef ref,
            Hearing hearing,
            List<CaseStep> mine,
            boolean open,
            AccountabilityCase.Verdict verdict,
            List<Consequence.Kind> follows) {

        public Hearing getHearing() {
            return hearing;
        }

        public List<CaseStep> getMine() {
            return mine;
        }

        public boolean isOpen() {
            return open;
        }

        public AccountabilityCase.Verdict getVerdict() {
            return verdict;
        }

        public List<Consequence.Kind> getFollows() {
            return follows;
        }
    }

    @Act(
            value = "supervision.case.readLetter",
            by = {Role.APPLICANT, Role.REVIEWER},
            article = 35,
            repeatable = true)
    public Seen read(CaseRef ref) {
        AccountabilityCase about = cases.find(ref.id()).orElseThrow(NotHere::new);
        Caller who = caller.get();
        boolean sideAsOne = about.getDirection() == Direction.ABOUT_APPLICANT;
        List<CaseStep> stated = about.getSteps().stream()
                .filter(step -> step.getKind() == CaseStep.Kind.STATED)
                .filter(step -> sideAsOne || step.isSaidBy(who.personId()))
                .toList();
        Conclusion conclusion = about.getConclusion();
        boolean open = conclusion == null
                && !LocalDate.now(clock).isAfter(about.getHearing().getUntil());
        List<Consequence.Kind> follows = about.getConsequences().stream()
                .filter(each -> sideAsOne || who.personId().equals(each.getPersonId()))
                .map(Consequence::getKind)
                .toList();
        return new Seen(
                ref, about.getHearing(), stated, open, conclusion == null ? null : conclusion.getVerdict(), follows);
    }

    /**
     * @throws org.qualityaward.shared.Refusal {@code supervision.refusal.case.*}, or what the archive says of the PIN
     */
    @Act(
            value = "supervision.case.answer",
            by = {Role.APPLICANT, Role.REVIEWER},
            article = 35)
    public SignedDocument answer(CaseRef ref, String said, SigningPin pin) {
        AccountabilityCase open = cases.find(ref.id()).orElseThrow(NotHere::new);
        CasePolicy.answerable(open, said, LocalDate.now(clock));
        SignedDocument document = filing.file(HearingPaper.statement(open, said), pin);
        open.answered(said, caller.get(), document, clock.instant());
        changes.record(
                Changes.of("supervision.change.answered", open.getAccusedName())
                        .in(open.getCycle())
                        .by(ARTICLE),
                Changes.person(open.getInvestigatorId()).linked("/supervisor/case.xhtml?id=" + open.getId()));
        return document;
    }
}
