package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.application.Application;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CycleRef;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/**
 * Opens the caller's declaration for a cycle: the signed one while it answers for every applicant, else a draft that asks
 * about those it does not. A new applicant, or what came to light since he answered, begins a new revision that asks about it;
 * the old one stays.
 */
@ApplicationScoped
@Transactional
public class PreparingDeclaration {

    @Inject
    Declarations declarations;

    @Inject
    ApplicationsToDeclare toDeclare;

    @Inject
    DetectingInterests detecting;

    @Inject
    Findings findings;

    @Inject
    Recusals recusals;

    @Inject
    Cycles cycles;

    @Inject
    People people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The declaration to show, empty where there is no applicant to declare for yet. */
    @Act(
            value = "recusal.prepare",
            by = {
                Role.REVIEWER,
                Role.INSTITUTION,
                Role.STEERING,
                Role.HEAD,
                Role.OFFICE,
                Role.OFFICE_LEAD,
                Role.DISTRICT
            },
            article = 34,
            readOnly = true)
    public Optional<Declaration> prepare(CycleRef cycleRef) {
        Cycle cycle = cycles.find(cycleRef.id()).orElseThrow(NotHere::new);
        Person person = people.find(caller.get().personId()).orElseThrow(NotHere::new);
        detecting.search(person, cycle);
        Optional<Declaration> newest = declarations.newest(person.getId(), cycle);
        newest.ifPresent(declaration -> declaration.stopAsking(recusals.keptFrom(person.getId())));
        List<Application> unasked = toDeclare.of(person.toCaller(), cycle).stream()
                .filter(application ->
                        newest.flatMap(d -> d.about(application.getId())).isEmpty())
                .toList();
        Map<Long, Instant> found = findings.unsettled(person.getId());
        newest.filter(declaration -> !declaration.isSigned())
                .ifPresent(draft ->
                        declarations.signed(person.getId(), cycle).ifPresent(signed -> draft.takeBack(signed, found)));
        boolean overtaken = newest.filter(
                        declaration -> !declaration.overtaken(found).isEmpty())
                .isPresent();
        if (unasked.isEmpty() && !overtaken) {
            newest.filter(declaration -> !declaration.isSigned()).ifPresent(draft -> prefill(draft, person, cycle));
            return newest;
        }
        Declaration draft = newest.filter(declaration -> !declaration.isSigned())
                .orElseGet(() -> {
                    Declaration fresh = new Declaration(person, cycle, newest.orElse(null), clock.instant());
                    declarations.add(fresh);
                    return fresh;
                });
        unasked.forEach(draft::ask);
        draft.askAgain(found);
        prefill(draft, person, cycle);
        declarations.flush();
        return Optional.of(draft);
    }

    /**
     * Applications in a new draft of which its author knows nothing any more: he is recused from them and has signed so. They
     * are carried over, but not shown again.
     */
    public Set<Long> settled(Declaration draft) {
        Set<Long> settled = new HashSet<>();
        declarations
                .signed(draft.getPerson().getId(), draft.getCycle())
                .ifPresent(signed -> signed.getLines().stream()
                        .map(line -> line.getApplication().getId())
                        .filter(id -> recusals.isRecused(draft.getPerson().getId(), id))
                        .forEach(settled::add));
        return settled;
    }

    private void prefill(Declaration draft, Person person, Cycle cycle) {
        findings.about(person.getId(), cycle).stream()
                .filter(finding -> finding.isCertain() && finding.getState() == FindingState.UPHELD)
                .forEach(finding -> draft.about(finding.getApplication().getId())
                        .ifPresent(line -> line.prefill(finding.getGround(), clock.instant())));
    }
}
