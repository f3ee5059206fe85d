package org.qualityaward.recusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.archive.SignedDocuments;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Change;
import org.qualityaward.identity.Person;
import org.qualityaward.recusal.Recusal.RecusalState;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** Article 34: nobody, of whatever rank, lifts, edits or rules on his own recusal; others do it in two, and nothing is undone. */
class OwnRecusalIT extends RecusalFixture {

    private static final SigningPin SIGNED = SigningPin.of(PIN);

    @Inject
    AnsweringRecusalRequest answering;

    @Inject
    OrderingRecusal ordering;

    @Inject
    SignedDocuments documents;

    /** With no act there is on it, though another has proposed to lift it already. */
    @Test
    void nobodyOfWhateverRankTouchesHisOwn() throws Exception {
        for (Role rank : EnumSet.complementOf(EnumSet.of(Role.SYSTEM))) {
            touchesNotHisOwn(rank);
            anew();
        }
    }

    private void touchesNotHisOwn(Role rank) {
        Person person = person("own-" + rank.name().toLowerCase() + "-", rank);
        Recusal own = recuse(person, first);
        RecusalRef ref = new RecusalRef(own.getId());
        as(clerk, () -> lifting.propose(first.ref(), ref, "登记有误"));
        mustNot(person, () -> lifting.lift(first.ref(), ref, SIGNED));
        mustNot(person, () -> lifting.keep(first.ref(), ref));
        mustNot(person, () -> lifting.propose(first.ref(), ref, "理由"));
        assertEquals(RecusalState.LIFT_PROPOSED, own.getState());
        assertTrue(hidden(person).contains(first.getId()));
    }

    /** Not even who has every rank there is, by naming another application that he may know of. */
    @Test
    void noCombinationOfRanksAndNoOtherAddressHelps() {
        Person person = person("all-", Role.OFFICE);
        person.grant(EnumSet.of(Role.OFFICE, Role.OFFICE_LEAD, Role.STEERING, Role.HEAD, Role.DISCIPLINE));
        Application other = application(2);
        RecusalRef ref = new RecusalRef(recuse(person, first).getId());
        as(clerk, () -> lifting.propose(first.ref(), ref, "登记有误"));
        for (ApplicationRef address : List.of(first.ref(), other.ref())) {
            mustNot(person, () -> lifting.lift(address, ref, SIGNED));
            mustNot(person, () -> lifting.keep(address, ref));
        }
    }

    @Test
    void nobodyRulesOnWhatWasFoundAboutHimOrAnswersWhatIsAskedAboutHim() throws Exception {
        for (Role rank : List.of(Role.OFFICE, Role.OFFICE_LEAD)) {
            rulesNotOnHimself(rank);
            anew();
        }
    }

    private void rulesNotOnHimself(Role rank) {
        Person person = person("ruled-" + rank.name().toLowerCase() + "-", rank);
        interests.add(shares(person, first.getName(), null).through("配偶", "张×", false));
        detecting.search(person, cycle);
        Finding finding = findings.about(person.getId(), cycle).get(0);
        mustNot(person, () -> ruling.rule(first.ref(), finding.getId(), false, "不是同一人", SIGNED));
        assertTrue(hidden(person).contains(first.getId()));

        Application second = application(2);
        declared.none(person, cycle);
        RecusalRequest request = new RecusalRequest(second, reviewer, person, "竞争关系", clock.instant());
        recusals.add(request);
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> as(person, () -> answering.answer(second.ref(), request.getId(), false, "不属实", SIGNED)));
        assertEquals("recusal.refusal.ownRecusal", refusal.key());
    }

    @Test
    void whoProposedItDoesNotLiftItEvenWithBothRanks() {
        lead.grant(EnumSet.of(Role.OFFICE, Role.OFFICE_LEAD));
        RecusalRef ref = new RecusalRef(recuse(reviewer, first).getId());
        as(lead, () -> lifting.propose(first.ref(), ref, "登记有误"));
        Refusal refusal = assertThrows(Refusal.class, () -> as(lead, () -> lifting.lift(first.ref(), ref, SIGNED)));
        assertEquals("recusal.refusal.secondPerson", refusal.key());
    }

    @Test
    void aLiftingTakesTwoAndAReasonAndIsToldToDiscipline() {
        Recusal recusal = recuse(reviewer, first);
        RecusalRef ref = new RecusalRef(recusal.getId());
        as(clerk, () -> lifting.propose(first.ref(), ref, "登记有误"));
        as(lead, () -> lifting.lift(first.ref(), ref, SIGNED));
        Person discipline = person("discipline-", Role.DISCIPLINE);
        List<String> told = changes.latest(discipline.toCaller(), 20).stream()
                .filter(change -> change.getFacts().contains(first.getName()))
                .map(Change::getTextKey)
                .toList();
        assertTrue(told.contains("recusal.change.lifted"), told.toString());
        assertTrue(documents.find(recusal.getLiftDocumentId()).isPresent(), "signed and archived");
        assertEquals("登记有误", recusal.getLiftReason());
        assertEquals(List.of(clerk, lead), List.of(recusal.getLiftProposedBy(), recusal.getLiftedBy()));
    }

    @Test
    void aProposalThatIsTurnedDownIsToldWithItsReason() {
        RecusalRef ref = new RecusalRef(recuse(reviewer, first).getId());
        as(clerk, () -> lifting.propose(first.ref(), ref, "第一个理由"));
        as(lead, () -> lifting.keep(first.ref(), ref));
        as(clerk, () -> lifting.propose(first.ref(), ref, "第二个理由"));
        Person discipline = person("discipline-", Role.DISCIPLINE);
        assertTrue(changes.latest(discipline.toCaller(), 20).stream()
                .anyMatch(change -> change.getTextKey().equals("recusal.change.kept")
                        && change.getFacts().toString().contains("第一个理由")));
    }

    @Test
    void aNewFactRecusesAgainAndTheLiftedOneStays() {
        Recusal old = as(
                clerk,
                () -> ordering.order(
                        first.ref(), reviewer.getId(), grounds.active().get(0).getId(), "旧的事实", SIGNED));
        Long paper = old.getDocumentId();
        RecusalRef ref = new RecusalRef(old.getId());
        as(clerk, () -> lifting.propose(first.ref(), ref, "登记有误"));
        as(lead, () -> lifting.lift(first.ref(), ref, SIGNED));
        assertFalse(recusals.isRecused(reviewer.getId(), first.getId()));
        Recusal again = as(
                clerk,
                () -> ordering.order(
                        first.ref(), reviewer.getId(), grounds.active().get(0).getId(), "新的事实", SIGNED));
        assertTrue(recusals.isRecused(reviewer.getId(), first.getId()));
        assertEquals(RecusalState.LIFTED, old.getState());
        assertEquals("旧的事实", old.getFacts());
        assertEquals(paper, old.getDocumentId());
        assertFalse(old.equals(again));
        assertThrows(Refusal.class, () -> as(clerk, () -> lifting.propose(first.ref(), ref, "再来一次")));
    }

    @Test
    void aDeclarationOnANewFactLeavesTheSupersededOneAsItWasSigned() {
        Declaration signed = as(reviewer, () -> preparing.prepare(cycle.ref())).orElseThrow();
        as(reviewer, () -> declaring.none(signed.ask(first).getId(), null));
        as(reviewer, () -> signing.sign(cycle.ref(), SIGNED));
        Long paper = signed.getDocumentId();
        application(2);
        Declaration next = as(reviewer, () -> preparing.prepare(cycle.ref())).orElseThrow();
        Long ground = grounds.active().get(0).getId();
        next.getLines()
                .forEach(line -> as(
                        reviewer,
                        () -> declaring.conflict(line.getId(), new Interested(ground, null, null, "雇主", "新的事实"))));
        as(reviewer, () -> signing.sign(cycle.ref(), SIGNED));
        assertEquals(Declaration.DeclarationState.SUPERSEDED, signed.getState());
        assertEquals(paper, signed.getDocumentId());
        assertEquals(1, signed.getLines().size());
        assertEquals(Answer.NONE, signed.getLines().get(0).getAnswer());
        assertTrue(recusals.isRecused(reviewer.getId(), first.getId()));
    }

    /** A refusal ends the transaction, and with it all that was made for it. */
    private void anew() throws Exception {
        nothingIsLeft();
        aCycleWithOneApplication();
    }

    private void mustNot(Person person, Supplier<?> act) {
        RuntimeException refusal = assertThrows(RuntimeException.class, () -> as(person, act));
        assertTrue(refusal instanceof NotHere || refusal instanceof Refusal, refusal.toString());
    }
}
