package org.qualityaward.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Stage;
import org.qualityaward.review.EngagementEnded;
import org.qualityaward.review.EngagementKind;
import org.qualityaward.review.assessment.TwoWayResults;
import org.qualityaward.shared.Caller;
import org.qualityaward.testing.FreeYear;
import org.qualityaward.testing.Rows;

/**
 * Article 35: who was evaluated reads averages only, of enough different voices, and always the same ones. Everything happens
 * in one transaction that is rolled back, with forms that are filed without a paper.
 */
class DisclosureIT extends EngagedIT {

    private static final int THRESHOLD = 5;

    @PersistenceContext
    EntityManager entities;

    @Inject
    ReadingResults results;

    /** What the assessment of reviewers asks. */
    @Inject
    TwoWayResults assessing;

    private Cycle cycle;
    private Long team;
    private final List<TwoWayEvaluation> pairs = new ArrayList<>();

    @BeforeEach
    void aReviewIsOver() throws Exception {
        transaction.begin();
        int n = RUNNING.incrementAndGet();
        team = (long) n;
        cycle = new Cycle(FreeYear.in(cycles), ruleSets.latest().orElseThrow(), clock.instant());
        cycles.add(Rows.with(cycle, "stage", Stage.OPINIONS));
    }

    @AfterEach
    void nothingHappened() throws Exception {
        transaction.rollback();
    }

    private void evaluated(int organizations, int engagements, int rating) {
        for (int i = 0; i < organizations; i++) {
            Application application = new Application(
                    "IT-" + RUNNING.incrementAndGet(), cycle, organization(RUNNING.get()), clock.instant());
            applications.add(Rows.with(application, "state", ApplicationState.SITE_VISIT));
            for (int kind = 0; kind < engagements; kind++) {
                filed(application, EngagementKind.values()[kind], rating);
            }
        }
        entities.flush();
        declarations.signNone(reviewer, cycle.ref(), SigningPin.of(PIN));
    }

    private void filed(Application application, EngagementKind kind, int rating) {
        TwoWayEvaluation pair = new TwoWayEvaluation(
                new EngagementEnded(
                        application, team, "第 1 专家评审小组", kind, List.of(reviewer.personId()), Evaluations.ENDED),
                1,
                template(Direction.ABOUT_TEAM),
                template(Direction.ABOUT_APPLICANT));
        evaluations.add(pair.until(LocalDate.now(clock).minusDays(1)));
        for (Direction direction : Direction.values()) {
            fill(pair.form(direction), rating);
        }
        assertTrue(pair.unsealWhenBothFiled(Evaluations.NOW.plusSeconds(60)));
        pairs.add(pair);
    }

    private EvaluationTemplate template(Direction direction) {
        return entities.createQuery(
                        "SELECT t FROM EvaluationTemplate t WHERE t.direction = :direction AND t.edition = 1",
                        EvaluationTemplate.class)
                .setParameter("direction", direction)
                .getSingleResult();
    }

    private void fill(SupervisionEvaluation form, int rating) {
        List<Answer> answers = form.getTemplate().getItems().stream()
                .map(item -> item.isRating()
                        ? Answer.rated(item.getCode(), rating)
                        : Answer.conduct(item.getCode(), false, null))
                .toList();
        form.draft(answers, null, Evaluations.NOW);
        Caller author = form.getDirection() == Direction.ABOUT_TEAM ? applicant : reviewer;
        form.file(author, Evaluations.document(), Evaluations.NOW);
    }

    private Aggregate seenByTheTeam() {
        return caller.as(reviewer, () -> results.read(cycle, team));
    }

    private Optional<BigDecimal> assessed(Application... hidden) {
        Set<Long> unseen = Stream.of(hidden).map(Application::getId).collect(Collectors.toSet());
        return assessing.meanOf(cycle, team, unseen);
    }

    @Test
    void countsThreeFormsOfOneApplicantAsOneVoice() {
        evaluated(THRESHOLD - 1, 3, 4);
        assertEquals("supervision.refusal.results.tooFew", seenByTheTeam().withheldBy());
        assertEquals(Optional.empty(), assessed());
    }

    @Test
    void showsTheTeamItsAverageFromFiveApplicantsOn() {
        evaluated(THRESHOLD, 1, 4);
        Aggregate shown = seenByTheTeam();
        assertNull(shown.withheldBy());
        assertEquals(new BigDecimal("4.0"), shown.items().get(0).mean());
        assertEquals(Optional.of(new BigDecimal("4.00")), assessed());
    }

    @Test
    void isNotMovedByACorrectionAfterTheSealWasBroken() {
        evaluated(THRESHOLD, 1, 4);
        TwoWayEvaluation pair = pairs.get(0);
        SupervisionEvaluation earlier = pair.form(Direction.ABOUT_TEAM);
        SupervisionEvaluation later = pair.revise(Direction.ABOUT_TEAM, "更正", Evaluations.NOW.plusSeconds(90));
        entities.persist(later);
        fill(later, 1);
        Rows.with(later, "filedAt", Evaluations.NOW.plusSeconds(120));
        earlier.supersede();
        entities.flush();
        assertEquals(new BigDecimal("4.0"), seenByTheTeam().items().get(0).mean());
        assertEquals(Optional.of(new BigDecimal("4.00")), assessed());
    }

    @Test
    void tellsNothingBeforeTheLastDayOfTheLastPairIsOver() {
        evaluated(THRESHOLD, 1, 4);
        pairs.get(0).until(LocalDate.now(clock));
        entities.flush();
        assertEquals("supervision.refusal.results.notYet", seenByTheTeam().withheldBy());
        assertEquals(Optional.empty(), assessed());
    }

    @Test
    void showsAnApplicantWhatWasSaidOfAllSinceOneTeamIsOneVoice() {
        evaluated(THRESHOLD, 3, 4);
        Caller one = new Caller(-3L, "it", "it", applicant.roles(), pairs.get(0).getOrganizationId(), null, null);
        Aggregate shown = caller.as(one, () -> results.read(cycle, null));
        assertTrue(shown.ofAll());
        assertFalse(shown.items().isEmpty());
    }

    /** To whoever is recused from an application it is as if that were not there. */
    @Test
    void leavesOutWhatTheReaderIsRecusedFrom() {
        evaluated(THRESHOLD, 1, 5);
        evaluated(1, 1, 1);
        assertEquals(Optional.of(new BigDecimal("4.33")), assessed());
        assertEquals(
                Optional.of(new BigDecimal("5.00")),
                assessed(pairs.get(THRESHOLD).getApplication()));
        assertEquals(
                Optional.empty(),
                assessed(pairs.get(THRESHOLD).getApplication(), pairs.get(0).getApplication()),
                "what is left are too few");
    }
}
