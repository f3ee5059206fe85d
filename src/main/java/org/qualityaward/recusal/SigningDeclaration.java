package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CycleRef;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * Signs the caller's declaration with his PIN, once: the declaration and his commitment to discipline and confidentiality
 * (Articles 10 and 38) are archived, and every interest he declared recuses him from that moment. An interest that he had
 * signed before has recused him then: it does not do so again where the recusal was lifted since.
 */
@ApplicationScoped
@Transactional
public class SigningDeclaration {

    @Inject
    Declarations declarations;

    @Inject
    Findings findings;

    @Inject
    Recusing recusing;

    @Inject
    HiddenApplications hidden;

    @Inject
    Cycles cycles;

    @Inject
    FilingDocuments filing;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @throws Refusal when applicants are left, something came to light since he answered, an interest lacks its ground or facts, it is signed already, or the PIN is
     *     wrong
     */
    @Act(
            value = "recusal.sign",
            by = {
                Role.REVIEWER,
                Role.INSTITUTION,
                Role.STEERING,
                Role.HEAD,
                Role.OFFICE,
                Role.OFFICE_LEAD,
                Role.DISTRICT
            },
            article = 34)
    public Declaration sign(CycleRef cycleRef, SigningPin pin) {
        Cycle cycle = cycles.find(cycleRef.id()).orElseThrow(NotHere::new);
        Long me = caller.get().personId();
        Declaration draft = declarations.newest(me, cycle).orElseThrow(NotHere::new);
        draft.mayBeSigned();
        requireKnown(draft);
        requireFacts(draft);
        declarations.hold(draft);
        Optional<Declaration> before = declarations.signed(me, cycle);
        SignedDocument commitment = filing.file(RecusalPapers.commitment(draft), pin);
        SignedDocument document = filing.file(RecusalPapers.declaration(draft, LocalDate.now(clock)), pin);
        before.ifPresent(Declaration::supersede);
        draft.sign(document.getId(), commitment.getId(), clock.instant());
        draft.getLines().stream()
                .filter(DeclarationLine::isConflict)
                .filter(line -> before.flatMap(
                                earlier -> earlier.about(line.getApplication().getId()))
                        .filter(line::isAnsweredAsIn)
                        .isEmpty())
                .forEach(line -> recusing.recuse(
                        draft.getPerson(),
                        line.getApplication(),
                        line.getGround(),
                        RecusalCause.DECLARED,
                        line.getFacts()));
        declarations.flush();
        hidden.forget();
        return draft;
    }

    /** Nothing is signed that was answered before something came to light; the page asks again. */
    private void requireKnown(Declaration draft) {
        Set<Long> overtaken =
                draft.overtaken(findings.unsettled(draft.getPerson().getId()));
        draft.getLines().stream()
                .map(DeclarationLine::getApplication)
                .filter(application -> overtaken.contains(application.getId()))
                .findFirst()
                .ifPresent(application -> {
                    throw new Refusal("recusal.refusal.newFact", 34, application.getName());
                });
    }

    /** Facts are asked for unless the records tell them. */
    private void requireFacts(Declaration draft) {
        draft.getLines().stream()
                .filter(line -> line.isConflict() && line.getFacts() == null)
                .filter(line -> findings.about(draft.getPerson().getId(), draft.getCycle()).stream()
                        .noneMatch(finding ->
                                finding.isCertain() && finding.getApplication().equals(line.getApplication())))
                .findFirst()
                .ifPresent(line -> {
                    throw new Refusal(
                            "recusal.refusal.factsMissing",
                            34,
                            line.getApplication().getName());
                });
    }
}
