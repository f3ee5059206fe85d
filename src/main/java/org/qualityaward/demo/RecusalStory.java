package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.qualityaward.application.Application;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CycleRef;
import org.qualityaward.identity.Person;
import org.qualityaward.recusal.AnsweringRecusalRequest;
import org.qualityaward.recusal.Declaration;
import org.qualityaward.recusal.DeclaringInterest;
import org.qualityaward.recusal.Findings;
import org.qualityaward.recusal.Ground;
import org.qualityaward.recusal.Grounds;
import org.qualityaward.recusal.Interested;
import org.qualityaward.recusal.PreparingDeclaration;
import org.qualityaward.recusal.RecusalRequest;
import org.qualityaward.recusal.RecusalTasks;
import org.qualityaward.recusal.Recusals;
import org.qualityaward.recusal.RequestingRecusal;
import org.qualityaward.recusal.RulingOnFinding;
import org.qualityaward.recusal.SigningDeclaration;

/** How people declare their interests before they open anything, and what the office rules. */
@ApplicationScoped
@Transactional
class RecusalStory {

    /** A reviewer who declares an interest that no record knows of. */
    static final String CONFIDES = "reviewer08";

    private static final String CONSULTING = "CONSULTING";

    /** Whoever checks and examines; the second of the office's staff has still to declare. */
    private static final List<String> OFFICES =
            List.of("district-hbw", "district-hn", "district-wd", CycleStory.OFFICE, "office-lead");

    @Inject
    PreparingDeclaration preparing;

    @Inject
    DeclaringInterest declaring;

    @Inject
    SigningDeclaration signing;

    @Inject
    RequestingRecusal requesting;

    @Inject
    AnsweringRecusalRequest answering;

    @Inject
    RulingOnFinding ruling;

    @Inject
    Findings findings;

    @Inject
    Recusals recusals;

    @Inject
    RecusalTasks tasks;

    @Inject
    Grounds grounds;

    @Inject
    Stagehand stage;

    /** Office and districts sign for what was filed since they signed last, as they must before they open it. */
    void officesDeclare(Cycle cycle) {
        OFFICES.stream()
                .filter(account -> tasks.left(stage.caller(account), cycle) > 0)
                .forEach(account -> declareNone(account, cycle.ref()));
    }

    /** Declares none for every applicant that is asked about and not answered by the records, and signs. */
    void declareNone(String account, CycleRef cycle) {
        stage.as(
                account,
                () -> preparing
                        .prepare(cycle)
                        .filter(draft -> !draft.isSigned())
                        .ifPresent(draft -> sign(cycle, draft)));
    }

    /** Declares an interest in one applicant and none in the others, and signs. */
    void declareConflict(String account, Application application) {
        CycleRef cycle = application.getCycle().ref();
        Long ground = grounds.active().stream()
                .filter(each -> each.getCode().equals(CONSULTING))
                .map(Ground::getId)
                .findFirst()
                .orElseThrow();
        Interested interest = new Interested(
                ground,
                application.getCycle().filingDeadline().orElseThrow().minusYears(1),
                null,
                null,
                DemoTexts.get("interest.facts"));
        stage.as(
                account,
                () -> preparing
                        .prepare(cycle)
                        .filter(draft -> !draft.isSigned())
                        .ifPresent(draft -> {
                            draft.getLines().stream()
                                    .filter(line -> line.getAnswer() == null
                                            && line.getApplication().equals(application))
                                    .forEach(line -> declaring.conflict(line.getId(), interest));
                            sign(cycle, draft);
                        }));
    }

    private void sign(CycleRef cycle, Declaration draft) {
        draft.getLines().stream()
                .filter(line -> line.getAnswer() == null)
                .forEach(line -> declaring.none(line.getId(), null));
        signing.sign(cycle, pin());
    }

    /** An applicant asks that the last of its team be recused; nothing happens where it asked before. */
    void ask(Application application) {
        boolean asked = !recusals.requestsOn(application.getId()).isEmpty();
        requesting.candidates(application.getId()).stream()
                .filter(person -> !asked)
                .reduce((earlier, later) -> later)
                .map(Person::getId)
                .ifPresent(person -> stage.as(
                        FilingStory.account(
                                DemoOrganizations.numberOf(application).orElseThrow()),
                        () -> requesting.ask(application.ref(), person, DemoTexts.get("request.reason"))));
    }

    /** The office refuses what requests are open, and upholds what findings wait for its ruling. */
    void ruleOnAll(Cycle cycle) {
        stage.as(CycleStory.OFFICE, () -> {
            recusals.requestsIn(cycle, Set.of()).stream()
                    .filter(RecusalRequest::isOpen)
                    .forEach(request -> answering.answer(
                            request.getApplication().ref(),
                            request.getId(),
                            false,
                            DemoTexts.get("request.answer"),
                            pin()));
            findings.open(cycle, Set.of())
                    .forEach(finding -> ruling.rule(
                            finding.getApplication().ref(),
                            finding.getId(),
                            true,
                            DemoTexts.get("finding.reason"),
                            pin()));
        });
    }

    private static SigningPin pin() {
        return SigningPin.of(Stagehand.PIN);
    }
}
