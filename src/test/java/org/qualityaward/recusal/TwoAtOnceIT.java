package org.qualityaward.recusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.identity.Person;
import org.qualityaward.recusal.Declaration.DeclarationState;
import org.qualityaward.recusal.Recusal.RecusalState;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.AtOnceIT;
import org.qualityaward.testing.LongAgo;

/**
 * Two people, or one at two screens, act on the same at once: what the first did stands, the second is told that it was
 * changed meanwhile and nothing of his act is kept.
 */
class TwoAtOnceIT extends AtOnceIT {

    @Inject
    Findings findings;

    @Inject
    Recusals recusals;

    @Inject
    Declarations declarations;

    @Inject
    Grounds grounds;

    @Inject
    Interests interests;

    @Inject
    DetectingInterests detecting;

    @Inject
    Recusing recusing;

    @Inject
    RulingOnFinding ruling;

    @Inject
    LiftingRecusal lifting;

    @Inject
    PreparingDeclaration preparing;

    @Inject
    DeclaringInterest declaring;

    @Inject
    SigningDeclaration signing;

    private Person clerk;
    private Person lead;
    private Person reviewer;

    @Override
    protected ApplicationState state() {
        return ApplicationState.ELIGIBLE;
    }

    @Override
    protected void lay() {
        clerk = past.declared(cycle, Role.OFFICE);
        lead = past.declared(cycle, Role.OFFICE_LEAD);
        reviewer = past.person(Role.REVIEWER);
    }

    @Test
    void ofTwoRulingsTheFirstStands() throws Exception {
        interests.add(new Interest(
                        reviewer.getId(),
                        InterestKind.SHARES,
                        file.getName(),
                        null,
                        null,
                        null,
                        "持股",
                        "登记",
                        clock.instant())
                .through("配偶", "张×", false));
        detecting.search(reviewer, cycle);
        again();
        Finding seen = findings.about(reviewer.getId(), cycle).get(0);
        meanwhile.does(lead, () -> ruling.rule(file.ref(), seen.getId(), false, "不是同一人", LongAgo.PIN));
        refused(() ->
                caller.as(clerk.toCaller(), () -> ruling.rule(file.ref(), seen.getId(), true, "属实", LongAgo.PIN)));
        assertEquals(
                FindingState.DISMISSED,
                findings.find(seen.getId()).orElseThrow().getState());
        assertTrue(recusals.recusedFrom(file.getId()).isEmpty());
    }

    @Test
    void whatIsLiftedMeanwhileIsNotKept() throws Exception {
        RecusalRef ref =
                new RecusalRef(recusing.recuse(reviewer, file, grounds.active().get(0), RecusalCause.ORDERED, "事实")
                        .getId());
        again();
        caller.as(clerk.toCaller(), () -> lifting.propose(file.ref(), ref, "登记有误"));
        again();
        Person other = past.declared(cycle, Role.OFFICE_LEAD);
        again();
        assertEquals(
                RecusalState.LIFT_PROPOSED,
                recusals.find(ref.id()).orElseThrow().getState());
        meanwhile.does(lead, () -> lifting.lift(file.ref(), ref, LongAgo.PIN));
        refused(() -> caller.as(other.toCaller(), () -> lifting.keep(file.ref(), ref)));
        assertEquals(RecusalState.LIFTED, recusals.find(ref.id()).orElseThrow().getState());
    }

    @Test
    void anAnswerIsNotChangedUnderASignature() throws Exception {
        long line = drafted();
        Declaration seen = declarations.newest(reviewer.getId(), cycle).orElseThrow();
        assertEquals(Answer.NONE, seen.getLines().get(0).getAnswer());
        meanwhile.does(reviewer, () -> signing.sign(cycle.ref(), LongAgo.PIN));
        refused(() -> caller.as(reviewer.toCaller(), () -> declaring.conflict(line, interest())));
        Declaration signed = declarations.signed(reviewer.getId(), cycle).orElseThrow();
        assertEquals(Answer.NONE, signed.getLines().get(0).getAnswer());
    }

    @Test
    void nothingIsSignedThatWasAnsweredOtherwiseMeanwhile() throws Exception {
        long line = drafted();
        Declaration seen = declarations.newest(reviewer.getId(), cycle).orElseThrow();
        assertEquals(Answer.NONE, seen.getLines().get(0).getAnswer());
        meanwhile.does(reviewer, () -> declaring.conflict(line, interest()));
        refused(() -> caller.as(reviewer.toCaller(), () -> signing.sign(cycle.ref(), LongAgo.PIN)));
        Declaration draft = declarations.newest(reviewer.getId(), cycle).orElseThrow();
        assertEquals(DeclarationState.DRAFT, draft.getState());
        assertEquals(Answer.CONFLICT, draft.getLines().get(0).getAnswer());
    }

    private long drafted() throws Exception {
        Declaration draft = caller.as(reviewer.toCaller(), () -> preparing.prepare(cycle.ref()))
                .orElseThrow();
        long line = draft.getLines().get(0).getId();
        caller.as(reviewer.toCaller(), () -> declaring.none(line, null));
        again();
        return line;
    }

    private Interested interest() {
        return new Interested(grounds.active().get(0).getId(), null, null, "雇主", "曾任职");
    }
}
