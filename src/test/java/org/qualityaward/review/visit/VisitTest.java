package org.qualityaward.review.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Refusal;
import org.qualityaward.testing.Rows;

/** Article 21, on site: steps within the days, nobody in two places, findings that are not lost to whoever was offline. */
class VisitTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 5, 27);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 29);
    private static final Instant AT = Instant.parse("2026-05-27T02:00:00Z");

    private final Person one = person(1);
    private final Person other = person(2);
    private final VisitPoint point = new VisitPoint(null, "4.1.2", "抽查三年记录");

    private static Person person(long id) {
        return Rows.withId(new Person("reviewer" + id, "评审员" + id, null, "hash", false), id);
    }

    @Test
    void aStepLiesOnADayOfTheVisit() {
        refused("review.refusal.stepDay", () -> step(FIRST.minusDays(1), 9, 10, one));
        step(FIRST, 9, 10, one);
        step(LAST, 9, 10, one);
        refused("review.refusal.stepDay", () -> step(LAST.plusDays(1), 9, 10, one));
    }

    @Test
    void aStepEndsAfterItBegins() {
        refused("review.refusal.stepHours", () -> step(FIRST, 9, 9, one));
        refused("review.refusal.stepHours", () -> step(FIRST, 10, 9, one));
    }

    @Test
    void aStepSaysWhatAndWhere() {
        refused(
                "review.refusal.stepIncomplete",
                () -> new VisitStep(null)
                        .lay(
                                new VisitStep.Draft(
                                        FIRST, LocalTime.of(9, 0), LocalTime.of(10, 0), "访谈", " ", null, null),
                                null,
                                FIRST,
                                LAST));
    }

    @Test
    void nobodyIsInTwoPlacesAtOnce() {
        VisitStep nine = step(FIRST, 9, 10, one);
        assertFalse(nine.clashesWith(step(FIRST, 10, 11, one)), "the next one begins as it ends");
        assertTrue(nine.clashesWith(new VisitStepAt(9, 30).of(one)));
        assertFalse(nine.clashesWith(new VisitStepAt(9, 30).of(other)), "the team may part");
        assertTrue(nine.clashesWith(new VisitStepAt(9, 30).of(null)), "a step of the whole team concerns him");
        assertFalse(nine.clashesWith(step(FIRST.plusDays(1), 9, 10, one)));
    }

    @Test
    void aFindingOtherThanVerifiedNeedsWords() {
        assertFalse(point.isSettled());
        point.find(VisitFinding.VERIFIED, null, one, 0, AT);
        assertTrue(point.isSettled());
        point.find(VisitFinding.CHANGED, "  ", one, 0, AT);
        assertFalse(point.isSettled());
        point.find(VisitFinding.CHANGED, "已有对比", one, 0, AT);
        assertTrue(point.isSettled());
    }

    @Test
    void whoWasOfflineOverwritesNobody() {
        point.find(VisitFinding.VERIFIED, "一致", one, 0, AT);
        Rows.with(point, "version", 1);
        refused("shared.refusal.changedMeanwhile", () -> point.find(VisitFinding.NOT_VERIFIED, "没有见到", other, 0, AT));
        assertEquals(one, point.getFoundBy());
        point.find(VisitFinding.NOT_VERIFIED, "没有见到", other, 1, AT);
        assertEquals(other, point.getFoundBy());
    }

    @Test
    void whatIsSentTwiceBecauseTheAnswerWasLostIsNoConflict() {
        point.find(VisitFinding.VERIFIED, "一致", one, 0, AT);
        Rows.with(point, "version", 1);
        point.find(VisitFinding.VERIFIED, "一致 ", one, 0, AT);
        assertEquals("一致", point.getFound());
    }

    @Test
    void whatWasFoundIsNoLongerReworded() {
        point.ask("抽查两年记录");
        point.find(VisitFinding.VERIFIED, null, one, 0, AT);
        refused("review.refusal.pointFound", () -> point.ask("别的"));
    }

    @Test
    void theSmallPictureIsSmallAndKeepsItsSides() throws IOException {
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(SmallPicture.of(png(1600, 800), "大.png")));
        assertEquals(320, small.getWidth());
        assertEquals(160, small.getHeight());
    }

    @Test
    void whatOnlyCallsItselfAPictureIsRefused() {
        refused("review.refusal.photo", () -> SmallPicture.of("%PDF-1.7".getBytes(), "照片.jpg"));
    }

    /** A few bytes that say they are 60000 by 60000: to unpack them would take 10 GB. */
    @Test
    void aPictureThatUnpacksToGigabytesIsRefusedUnread() throws IOException {
        byte[] bomb = png(10, 10);
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        refused("review.refusal.photo", () -> SmallPicture.of(bomb, "照片.png"));
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private record VisitStepAt(int hour, int minute) {
        VisitStep of(Person who) {
            VisitStep step = new VisitStep(null);
            step.lay(
                    new VisitStep.Draft(
                            FIRST, LocalTime.of(hour, minute), LocalTime.of(hour + 1, minute), "访谈", "车间", null, null),
                    who,
                    FIRST,
                    LAST);
            return step;
        }
    }

    private static VisitStep step(LocalDate day, int from, int to, Person who) {
        VisitStep step = new VisitStep(null);
        step.lay(
                new VisitStep.Draft(day, LocalTime.of(from, 0), LocalTime.of(to, 0), "访谈", "会议室", null, null),
                who,
                FIRST,
                LAST);
        return step;
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(Refusal.class, act).key());
    }
}
