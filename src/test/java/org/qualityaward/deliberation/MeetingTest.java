package org.qualityaward.deliberation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.Refusal;
import org.qualityaward.testing.Filed;

/** Article 24: the course of the meeting of all members. */
class MeetingTest {

    private static final Instant NOW = Instant.parse("2026-07-10T06:30:00Z");

    private final RuleSet rules = RuleSet.shipped();
    private final Cycle cycle = Filed.cycle(2026);
    private Meeting meeting;

    @BeforeEach
    void callNineMembersOnFourCandidates() {
        meeting = called("742.5", "721.0", "698.4", "671.8");
    }

    @Test
    void cannotBeCalledOnARankingThatIsADraft() {
        Ranking draft = new Ranking(cycle, 1, 0, 0, "office", NOW);
        assertThrows(Refusal.class, () -> new Meeting(cycle, 1, draft, java.util.List.of(), NOW, "302"));
    }

    @Test
    void leavesARecusedMemberOutOfTheDenominatorOfThatItemOnly() {
        openWithEightAnd(Map.of(1L, Set.of(4L)));
        assertEquals(7, meeting.voters(meeting.getItems().get(0)));
        assertEquals(8, meeting.voters(meeting.getItems().get(1)));
        assertFalse(meeting.isVoter(4L, meeting.getItems().get(0)));
        assertTrue(meeting.isVoter(4L, meeting.getItems().get(1)));
    }

    @Test
    void doesNotCountAnAbsentMemberAsRecused() {
        openWithEightAnd(Map.of(1L, Set.of(9L)));
        assertEquals(8, meeting.voters(meeting.getItems().get(0)));
    }

    @Test
    void letsNobodyVoteWhoIsNotThere() {
        openWithEightAnd(Map.of());
        assertFalse(meeting.isVoter(9L, meeting.getItems().get(0)));
        assertFalse(meeting.isVoter(77L, meeting.getItems().get(0)));
    }

    @Test
    void wantsAReasonAndTheHeadForAFourthWinner() {
        openWithEightAnd(Map.of());
        count(new Tally(8, 0, 0));
        assertEquals(3, meeting.countOf(Result.WINNER));
        assertThrows(Refusal.class, () -> meeting.askForMoreWinners(1, " "));
        meeting.askForMoreWinners(1, "All four excel");
        meeting.note("Discussed");
        assertThrows(Refusal.class, () -> meeting.decide("hash", NOW));
        assertEquals(3, meeting.countOf(Result.WINNER));
        meeting.confirmMoreWinners("Head", rules);
        assertEquals(4, meeting.countOf(Result.WINNER));
        meeting.decide("hash", NOW);
        assertEquals(MeetingState.DECIDED, meeting.getState());
    }

    @Test
    void givesNothingWhereExactlyHalfAgree() {
        openWithEightAnd(Map.of());
        count(new Tally(4, 4, 0));
        assertEquals(4, meeting.countOf(Result.NOT_CARRIED));
    }

    @Test
    void opensAtItsHourAndNotASecondBefore() {
        attendance();
        Refusal refusal =
                assertThrows(Refusal.class, () -> meeting.open(rules.quorum(), Map.of(), NOW.minusSeconds(1)));
        assertEquals("deliberation.refusal.beforeItsHour", refusal.key());
        assertEquals(24, refusal.article());
        assertEquals(MeetingState.CALLED, meeting.getState());
        meeting.open(rules.quorum(), Map.of(), NOW);
        assertEquals(MeetingState.IN_SESSION, meeting.getState());
    }

    @Test
    void opensALittleLateToo() {
        attendance();
        meeting.open(rules.quorum(), Map.of(), NOW.plusSeconds(1));
        assertEquals(MeetingState.IN_SESSION, meeting.getState());
    }

    @Test
    void takesNoAttendanceOnceItIsOpen() {
        openWithEightAnd(Map.of());
        assertThrows(Refusal.class, () -> meeting.attend(9L, Attendance.PRESENT, null, NOW));
    }

    @Test
    void wantsAReasonForLeave() {
        assertThrows(Refusal.class, () -> meeting.attend(9L, Attendance.ON_LEAVE, "", NOW));
    }

    @Test
    void cannotBeDecidedBeforeItIsCounted() {
        openWithEightAnd(Map.of());
        assertThrows(Refusal.class, () -> meeting.decide("hash", NOW));
    }

    @Test
    void showsAnyLaterChangeInItsHash() {
        openWithEightAnd(Map.of());
        count(new Tally(8, 0, 0));
        String before = MeetingPapers.snapshot(meeting);
        assertEquals(before, MeetingPapers.snapshot(meeting));
        meeting.getItems().get(0).count(new Tally(7, 1, 0));
        assertFalse(before.equals(MeetingPapers.snapshot(meeting)));
    }

    private void openWithEightAnd(Map<Long, Set<Long>> recusals) {
        attendance();
        meeting.open(rules.quorum(), recusals, NOW);
    }

    private void attendance() {
        LongStream.rangeClosed(1, 8).forEach(id -> meeting.attend(id, Attendance.PRESENT, null, NOW));
        meeting.attend(9L, Attendance.ON_LEAVE, "On business", NOW);
    }

    private void count(Tally each) {
        Map<MeetingItem, Tally> tallies = new HashMap<>();
        meeting.getItems().forEach(item -> tallies.put(item, each));
        meeting.count(tallies, rules, NOW);
    }

    private Meeting called(String... points) {
        Ranking ranking = new Ranking(cycle, 1, 0, 0, "office", NOW);
        for (int i = 0; i < points.length; i++) {
            ranking.enter(Filed.application(cycle, i + 1L), new BigDecimal(points[i]), false);
        }
        ranking.submit(new BigDecimal("550"), NOW);
        Meeting called = new Meeting(
                cycle,
                1,
                ranking,
                LongStream.rangeClosed(1, 9).mapToObj(Filed::person).toList(),
                NOW,
                "302");
        long id = 100;
        for (MeetingItem item : called.getItems()) {
            Filed.withId(item, id++);
        }
        return called;
    }
}
