package org.qualityaward.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.cycle.Stage;
import org.qualityaward.identity.Person;
import org.qualityaward.review.clock.Escalation;
import org.qualityaward.review.clock.ReviewClock;
import org.qualityaward.review.clock.Rung;
import org.qualityaward.review.clock.WatchingReviewClock;
import org.qualityaward.review.defence.HearingDefence;
import org.qualityaward.review.visit.MakingChecklist;
import org.qualityaward.review.visit.OpeningPhoto;
import org.qualityaward.review.visit.PlanningVisit;
import org.qualityaward.review.visit.RecordingFinding;
import org.qualityaward.review.visit.TakingPhoto;
import org.qualityaward.review.visit.VisitFinding;
import org.qualityaward.review.visit.VisitPhoto;
import org.qualityaward.review.visit.VisitPoint;
import org.qualityaward.review.visit.VisitStep;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Setting;
import org.qualityaward.testing.Rows;

/** Article 21 on the server: what a visit plans, verifies and photographs, how a defence comes to its points, what the clock does. */
class VisitAndDefenceIT extends PlannedVisit {

    @Inject
    PlanningVisit planning;

    @Inject
    MakingChecklist checklist;

    @Inject
    RecordingFinding recording;

    @Inject
    TakingPhoto taking;

    @Inject
    OpeningPhoto opening;

    @Inject
    HearingDefence hearing;

    @Inject
    Deadlines deadlines;

    @Inject
    WatchingReviewClock watching;

    @Inject
    ReviewClock clockwork;

    @Test
    void onlyTheLeaderLaysOutTheVisitAndNobodyIsInTwoPlaces() {
        refused("review.refusal.leaderOnly", () -> by(reviewers.get(1), () -> lay(9, null)));
        by(leader(), () -> lay(9, reviewers.get(1)));
        refused("review.refusal.stepClash", () -> by(leader(), () -> lay(9, reviewers.get(1))));
        by(leader(), () -> lay(9, reviewers.get(2)));
        refused("review.refusal.noSeat", () -> by(leader(), () -> lay(11, reviewers.get(3))));
    }

    @Test
    void theChecklistComesFromWhatTheConsensusLeftOpen() {
        ConsensusItem split = review.getItems().get(0);
        split.agree(leader(), 60, "一致", clock.instant());
        split.dissent(leader(), "证据可再提高", clock.instant());
        var open = by(leader(), () -> checklist.open(application.ref()));
        assertEquals(1, open.stream().filter(point -> point.isPressing()).count());
        String code = review.getItems().get(0).getItemCode();
        assertEquals(1, by(leader(), () -> checklist.take(application.ref(), List.of(code))));
        assertEquals(0, by(leader(), () -> checklist.take(application.ref(), List.of(code))), "it is there already");
    }

    @Test
    void theVisitDoesNotEndBeforeEveryPointHasItsFinding() {
        VisitPoint point = point();
        refused("review.refusal.pointsOpen", () -> by(leader(), () -> visiting.end(application.ref(), "现场一致")));
        by(reviewers.get(1), () -> record(point, VisitFinding.CHANGED, null));
        refused("review.refusal.pointsOpen", () -> by(leader(), () -> visiting.end(application.ref(), "现场一致")));
        by(reviewers.get(1), () -> record(point, VisitFinding.CHANGED, "已有对比"));
        by(leader(), () -> visiting.end(application.ref(), "现场一致"));
        refused("review.refusal.phase", () -> by(reviewers.get(1), () -> record(point, VisitFinding.VERIFIED, null)));
    }

    @Test
    void aPhotoLiesSealedIsSeenByTheTeamAloneAndRemovedByWhoTookIt() throws IOException {
        VisitPoint point = point();
        byte[] picture = picture();
        VisitPhoto photo = by(reviewers.get(1), () -> taking.take(application.ref(), point.getId(), "现场.png", picture));
        Path stored = Path.of(Setting.DATA_DIR.value())
                .resolve("evidence")
                .resolve(photo.getSha256().substring(0, 2))
                .resolve(photo.getSha256() + ".sealed");
        assertTrue(Files.exists(stored));
        assertFalse(
                new String(Files.readAllBytes(stored), java.nio.charset.StandardCharsets.ISO_8859_1).contains("IHDR"));
        ByteArrayOutputStream opened = new ByteArrayOutputStream();
        opening.write(by(reviewers.get(2), () -> opening.open(application.ref(), photo.getId())), false, opened);
        assertArrayEquals(picture, opened.toByteArray());
        assertThrows(
                NotHere.class,
                () -> by(reviewers.get(3), () -> opening.open(application.ref(), photo.getId())),
                "he has no seat");
        refused("review.refusal.photoOfOther", () -> by(reviewers.get(2), () -> removed(photo)));
        by(reviewers.get(1), () -> removed(photo));
        refused(
                "review.refusal.photo",
                () -> by(reviewers.get(1), () -> taking.take(application.ref(), point.getId(), "照片.pdf", picture)));
        refused(
                "application.refusal.upload.content",
                () -> by(reviewers.get(1), () -> taking.take(application.ref(), point.getId(), "照片.jpg", picture)));
    }

    @Test
    void theRecusedIsNotHereForPhotosAndFindings() throws IOException {
        VisitPoint point = point();
        byte[] picture = picture();
        VisitPhoto photo = by(reviewers.get(1), () -> taking.take(application.ref(), point.getId(), "现场.png", picture));
        recuse(reviewers.get(1));
        assertThrows(NotHere.class, () -> by(reviewers.get(1), () -> opening.see(application.ref(), photo.getId())));
        assertThrows(NotHere.class, () -> by(reviewers.get(1), () -> record(point, VisitFinding.VERIFIED, null)));
    }

    @Test
    void theDefenceIsTheMeanOfWhatEachGaveByHimself() {
        by(leader(), () -> visiting.end(application.ref(), "现场一致"));
        by(reviewers.get(0), () -> hearing.give(application.ref(), new BigDecimal("83")));
        by(reviewers.get(1), () -> hearing.give(application.ref(), new BigDecimal("84")));
        refused(
                "review.refusal.defenceScoresMissing",
                () -> by(leader(), () -> concluding.hearDefence(application.ref(), today(), "问答")));
        by(reviewers.get(2), () -> hearing.give(application.ref(), new BigDecimal("86.5")));
        Defence held = by(leader(), () -> concluding.hearDefence(application.ref(), today(), "问答"));
        assertEquals(new BigDecimal("84.5"), held.getPoints());
        TeamResult result = by(leader(), () -> concluding.conclude(application.ref(), "综述", PIN));
        assertEquals(new BigDecimal("624.5"), result.getFinalPoints(), "600 × 0.9 + 84.5");
        String report =
                documents.content(documents.find(review.getReportDocumentId()).orElseThrow());
        assertTrue(report.contains("\"chart\":\"RADAR\"") && report.contains("\"chart\":\"SPREAD\""), report);
        assertTrue(report.contains("83.0、84.0、86.5"), "points without names");
    }

    @Test
    void whoHasSomethingLeftIsRemindedOnceADay() {
        Rows.with(cycle, "stage", Stage.REVIEW);
        deadlines.openUntil(DeadlineKind.REVIEW_STAGE, cycle.ref(), today().minusDays(9), today(), cycle);
        assertEquals(1, watching.lookAt(cycle), "the leader, who has the visit to end");
        assertEquals(0, watching.lookAt(cycle));
        assertEquals(leader(), clockwork.reminders(cycle, today()).get(0).getPerson());
    }

    @Test
    void nobodyIsRemindedWhileThereIsTime() {
        Rows.with(cycle, "stage", Stage.REVIEW);
        deadlines.openUntil(DeadlineKind.REVIEW_STAGE, cycle.ref(), today(), today().plusDays(30), cycle);
        assertEquals(0, watching.lookAt(cycle));
    }

    @Test
    void anOverdueReviewIsPassedOnRungByRungAndRecorded() {
        Rows.with(cycle, "stage", Stage.REVIEW);
        deadlines.openUntil(
                DeadlineKind.REVIEW_STAGE, cycle.ref(), today().minusDays(60), today().minusDays(30), cycle);
        assertEquals(3, watching.lookAt(cycle));
        assertEquals(0, watching.lookAt(cycle));
        assertEquals(
                List.of(Rung.INSTITUTION, Rung.OFFICE, Rung.HEAD),
                clockwork.escalations(cycle).stream().map(Escalation::getRung).toList());
    }

    private VisitPoint point() {
        return by(leader(), () -> checklist.ask(application.ref(), null, "抽查三年记录"));
    }

    private VisitPoint record(VisitPoint point, VisitFinding finding, String words) {
        return recording.record(application.ref(), point.getId(), point.getVersion(), finding, words);
    }

    private VisitStep lay(int hour, Person who) {
        LocalDate day = today();
        return planning.lay(
                application.ref(),
                null,
                new VisitStep.Draft(
                        day,
                        LocalTime.of(hour, 0),
                        LocalTime.of(hour + 1, 0),
                        "访谈",
                        "会议室",
                        null,
                        who == null ? null : who.getId()));
    }

    private Object removed(VisitPhoto photo) {
        taking.remove(application.ref(), photo.getId());
        return photo;
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(Refusal.class, act).key());
    }
}
