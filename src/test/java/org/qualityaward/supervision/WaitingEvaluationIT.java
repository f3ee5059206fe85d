package org.qualityaward.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.archive.StampingWaiting;
import org.qualityaward.archive.WaitingActs;
import org.qualityaward.archive.keys.OfficeKeys;
import org.qualityaward.archive.keys.StampServer;
import org.qualityaward.cycle.ActingOnDueDeadlines;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Setting;
import org.qualityaward.testing.Settings;

/** Article 35: who signed in time has filed in time, however long the time stamp authority is down. */
class WaitingEvaluationIT extends EngagedIT {

    @Inject
    StampingWaiting stamping;

    @Inject
    ActingOnDueDeadlines acting;

    @Inject
    WaitingActs waiting;

    @Inject
    SealOnEvaluations seal;

    @PersistenceContext
    EntityManager entities;

    private StampServer authority;

    @BeforeEach
    void anAuthorityOutside() throws Exception {
        Path folder = Files.createTempDirectory("stamps");
        OfficeKeys keys =
                OfficeKeys.open(folder.resolve("tsa"), "x", clock.instant().minus(1, ChronoUnit.DAYS), "外部时间戳机构");
        Path trusted = StampServer.trustToo(keys.authority().root());
        authority = new StampServer(keys.timeStamp(), clock);
        Settings.set(Setting.TSA_CERTIFICATES, trusted.toString());
    }

    @AfterEach
    void withoutIt() throws Exception {
        Settings.set(Setting.TSA_URL, "");
        authority.close();
    }

    /** He signed yesterday, which was the last day; what he signed has waited since. */
    private void itWasTheLastDayYesterday() throws Exception {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        transaction.begin();
        pair().until(yesterday);
        entities.createQuery("UPDATE WaitingAct a SET a.actedAt = :then WHERE a.subjectId = :form")
                .setParameter(
                        "then", yesterday.atTime(17, 0).atZone(AwardClock.CHINA).toInstant())
                .setParameter("form", pair().form(Direction.ABOUT_TEAM).getId())
                .executeUpdate();
        entities.createQuery(
                        "UPDATE Deadline d SET d.last = :last, d.dueAt = :due WHERE d.subjectId = :pair AND d.kind = :kind")
                .setParameter("last", yesterday)
                .setParameter("due", due(yesterday))
                .setParameter("pair", pair().getId())
                .setParameter("kind", DeadlineKind.EVALUATION)
                .executeUpdate();
        transaction.commit();
    }

    private static Instant due(LocalDate last) {
        return last.plusDays(1).atStartOfDay(AwardClock.CHINA).toInstant();
    }

    private void theApplicantSignsWhileTheAuthorityIsDown() throws Exception {
        authority.be(StampServer.Mood.BROKEN);
        Settings.set(Setting.TSA_URL, authority.address().toString());
        SupervisionEvaluation form = filledIn(applicant, Direction.ABOUT_TEAM, false);
        Refusal waits = assertThrows(
                Refusal.class,
                () -> caller.as(applicant, () -> filing.file(form.ref(), form.getVersion(), SigningPin.of(PIN))));
        assertEquals("archive.waiting.stamp", waits.key());
    }

    private Deadline deadline() {
        return deadlines.of(pair().ref()).stream()
                .filter(each -> each.getKind() == DeadlineKind.EVALUATION)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void holdsTheSealUntilTheFormThatWasSignedInTimeIsIn() throws Exception {
        file(reviewer, Direction.ABOUT_APPLICANT, false);
        theApplicantSignsWhileTheAuthorityIsDown();
        itWasTheLastDayYesterday();

        acting.actOnAll();
        assertTrue(pair().isSealed());
        assertTrue(deadline().isOpen());

        authority.be(StampServer.Mood.UP);
        stamping.work();
        TwoWayEvaluation pair = pair();
        assertTrue(pair.form(Direction.ABOUT_TEAM).isFiled());
        assertEquals(TwoWayEvaluation.Unsealing.BOTH_FILED, pair.getUnsealedBy());
        for (Direction direction : Direction.values()) {
            assertFalse(pair.form(direction).getFiledAt().isAfter(pair.getUnsealedAt()), "it counts in the figures");
        }
        acting.actOnAll();
        assertEquals(Deadline.Status.LAPSED, deadline().getStatus());
    }

    /** What he fetches to sign elsewhere and brings back stands in the trail under its own id. */
    @Test
    void keepsWhatWaitsUnderTheSealOfItsForm() throws Exception {
        theApplicantSignsWhileTheAuthorityIsDown();
        Long act = waiting.of(applicant.personId(), Instant.EPOCH).get(0).getId();
        assertTrue(seal.sealedIds().contains(act));
        theLastDayIsOver();
        transaction.begin();
        pair().unsealWhenTimeIsUp(LocalDate.now(clock), clock.instant());
        transaction.commit();
        assertFalse(seal.sealedIds().contains(act));
    }

    /** Through the deadline, as the timer has it each minute. */
    @Test
    void breaksTheSealWhenTheTimeIsUpAndNothingWaits() throws Exception {
        file(reviewer, Direction.ABOUT_APPLICANT, false);
        acting.actOnAll();
        assertTrue(pair().isSealed(), "the last day is not over");
        itWasTheLastDayYesterday();

        acting.actOnAll();
        TwoWayEvaluation pair = pair();
        assertEquals(TwoWayEvaluation.Unsealing.TIME_UP, pair.getUnsealedBy());
        assertEquals(
                SupervisionEvaluation.State.NOT_FILED,
                pair.form(Direction.ABOUT_TEAM).getState());
        assertEquals(
                SupervisionEvaluation.State.FILED,
                pair.form(Direction.ABOUT_APPLICANT).getState());
        assertEquals(Deadline.Status.LAPSED, deadline().getStatus());
    }
}
