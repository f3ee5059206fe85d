package org.qualityaward.deliberation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qualityaward.calendar.Calendars.day;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.calendar.Calendars;
import org.qualityaward.calendar.Days;
import org.qualityaward.calendar.Term;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Refusal;
import org.qualityaward.testing.Filed;

/** Article 25: seven working days of publicity, objections, cancellation. */
class ProposalTest {

    private static final Instant NOW = Instant.parse("2026-07-13T01:00:00Z");
    private static final Term TERM = Calendars.shipped().term(day("2026-07-13"), Days.working(7));

    private Proposal proposal;

    @BeforeEach
    void propose() {
        Cycle cycle = Filed.cycle(2026);
        Ranking ranking = new Ranking(cycle, 1, 0, 0, "office", NOW);
        ranking.enter(Filed.application(cycle, 1), new BigDecimal("700"), false);
        ranking.submit(new BigDecimal("550"), NOW);
        Meeting meeting = new Meeting(cycle, 1, ranking, List.of(Filed.person(1)), NOW, "302");
        proposal = new Proposal(meeting, Filed.application(cycle, 1), Honour.WINNER, 1, null);
    }

    @Test
    void isNotPublishedBeforeItWasCheckedAgain() {
        Refusal refusal = assertThrows(Refusal.class, () -> proposal.publish(null, day("2026-07-13"), TERM));
        assertEquals(13, refusal.article());
    }

    @Test
    void isClearOnlyAfterTheSeventhWorkingDay() {
        publish();
        assertEquals(day("2026-07-22"), proposal.getPublicityLast());
        assertFalse(proposal.clearIfOver(day("2026-07-21"), false, false));
        assertFalse(proposal.clearIfOver(day("2026-07-22"), false, false));
        assertTrue(proposal.clearIfOver(day("2026-07-23"), false, false));
        assertFalse(proposal.clearIfOver(day("2026-07-24"), false, false));
    }

    @Test
    void hasSevenWorkingDaysOfItsOwnWhenItMovedUpLater() {
        proposal.declareClear(day("2026-07-21"), "office");
        proposal.publish(null, day("2026-07-21"), Calendars.shipped().term(day("2026-07-21"), Days.working(7)));
        assertEquals(day("2026-07-30"), proposal.getPublicityLast());
        assertFalse(proposal.clearIfOver(day("2026-07-23"), false, false), "the others' days are over, not its own");
        assertFalse(proposal.clearIfOver(day("2026-07-30"), false, false));
        assertTrue(proposal.clearIfOver(day("2026-07-31"), false, false));
    }

    @Test
    void isHeldByAnOpenObjectionAndByOneThatWasUpheld() {
        publish();
        assertFalse(proposal.clearIfOver(day("2026-07-23"), true, false));
        assertFalse(proposal.clearIfOver(day("2026-07-23"), false, true));
        assertEquals(ProposalState.IN_PUBLICITY, proposal.getState());
        assertTrue(proposal.clearIfOver(day("2026-07-30"), false, false));
    }

    @Test
    void isCancelledOnlyWithAReasonAndOnlyOnce() {
        publish();
        assertThrows(Refusal.class, () -> proposal.cancel(day("2026-07-20"), " "));
        proposal.cancel(day("2026-07-20"), "The objection was upheld");
        assertFalse(proposal.getState().isStanding());
        assertThrows(Refusal.class, () -> proposal.cancel(day("2026-07-20"), "Again"));
        assertFalse(proposal.clearIfOver(day("2026-07-23"), false, false));
    }

    @Test
    void isNotCommendedWithoutApprovalAndASecondCheck() {
        assertThrows(Refusal.class, () -> proposal.mustBeReadyForCommendation());
    }

    private void publish() {
        proposal.declareClear(day("2026-07-13"), "office");
        proposal.publish(null, day("2026-07-13"), TERM);
    }
}
