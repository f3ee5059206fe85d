package org.qualityaward.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.review.EngagementEnded;
import org.qualityaward.review.EngagementKind;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.FreeYear;
import org.qualityaward.testing.Rows;

/**
 * Article 35: what discipline compares, over the years and within one cycle, and the forms behind each figure. Everything
 * happens in one transaction that is rolled back.
 */
class ComparisonIT extends EngagedIT {

    private static final int OTHERS = 10;
    private static final int LOW = 5;

    @PersistenceContext
    EntityManager entities;

    @Inject
    ReadingComparison comparing;

    @Inject
    ReadingEvaluations reading;

    @Inject
    ComparedFigures figures;

    private Cycle cycle;
    private Caller criticised;

    @BeforeEach
    void tenPraiseOneTeamAndFiveDoNotPraiseAnother() throws Exception {
        transaction.begin();
        cycle = new Cycle(FreeYear.in(cycles), ruleSets.latest().orElseThrow(), clock.instant());
        cycles.add(cycle);
        criticised = person("it-criticised-" + RUNNING.incrementAndGet(), Role.REVIEWER, null);
        for (int i = 0; i < OTHERS; i++) {
            evaluated(1L, reviewer, 5, false);
        }
        for (int i = 0; i < LOW; i++) {
            evaluated(2L, criticised, 2, i < 2);
        }
        notFiled();
        sealed();
        entities.flush();
    }

    @AfterEach
    void nothingHappened() throws Exception {
        transaction.rollback();
    }

    private TwoWayEvaluation opened(Long team, Caller member, EngagementKind kind) {
        int n = RUNNING.incrementAndGet();
        Application application = new Application("IT-" + n, cycle, organization(n), clock.instant());
        applications.add(Rows.with(application, "state", ApplicationState.SITE_VISIT));
        TwoWayEvaluation pair = new TwoWayEvaluation(
                new EngagementEnded(
                        application,
                        team,
                        "第 " + team + " 专家评审小组",
                        kind,
                        List.of(member.personId()),
                        Evaluations.ENDED),
                1,
                template(Direction.ABOUT_TEAM),
                template(Direction.ABOUT_APPLICANT));
        evaluations.add(pair.until(LocalDate.now(clock).minusDays(1)));
        return pair;
    }

    private EvaluationTemplate template(Direction direction) {
        return entities.createQuery(
                        "SELECT t FROM EvaluationTemplate t WHERE t.direction = :direction AND t.edition = 1",
                        EvaluationTemplate.class)
                .setParameter("direction", direction)
                .getSingleResult();
    }

    private void evaluated(Long team, Caller member, int rating, boolean adverse) {
        TwoWayEvaluation pair = opened(team, member, EngagementKind.SITE);
        fill(pair.form(Direction.ABOUT_TEAM), applicant, rating, adverse);
        fill(pair.form(Direction.ABOUT_APPLICANT), member, 4, false);
        pair.unsealWhenBothFiled(Evaluations.NOW.plusSeconds(60));
    }

    private void notFiled() {
        opened(1L, reviewer, EngagementKind.DEFENCE)
                .unsealWhenTimeIsUp(LocalDate.now(clock), Evaluations.NOW.plusSeconds(60));
    }

    /** What it says counts nowhere. */
    private void sealed() {
        fill(opened(2L, criticised, EngagementKind.SITE).form(Direction.ABOUT_TEAM), applicant, 1, true);
    }

    private void fill(SupervisionEvaluation form, Caller author, int rating, boolean adverse) {
        form.draft(
                form.getTemplate().getItems().stream()
                        .map(item -> item.isRating()
                                ? Answer.rated(item.getCode(), rating)
                                : Answer.conduct(
                                        item.getCode(),
                                        adverse && item.getCode().equals("gifts"),
                                        "2026-06-04"))
                        .toList(),
                null,
                Evaluations.NOW);
        form.file(author, Evaluations.document(), Evaluations.NOW);
    }

    @Test
    void namesTheReviewerWhoStandsOutAndWhy() {
        List<ReadingComparison.Named> found =
                caller.as(supervisor, () -> comparing.compare(cycle)).reviewers();
        assertEquals(
                List.of(criticised.personId()),
                found.stream().map(each -> each.found().subject()).toList());
        StandingOutPolicy.Found one = found.get(0).found();
        assertEquals(List.of(StandingOutPolicy.Why.LOW, StandingOutPolicy.Why.ADVERSE), one.why());
        assertEquals(2.0, one.mean());
        assertEquals(4.0, one.overall());
        assertEquals(LOW, one.voices());
        assertEquals(2, one.adverse());
    }

    @Test
    void countsOneVoiceForEachApplicantAndNothingSealedOrHidden() {
        Map<Long, List<StandingOutPolicy.Voice>> said = figures.ofReviewers(cycle, Set.of());
        assertEquals(OTHERS, said.get(reviewer.personId()).size());
        assertEquals(LOW, said.get(criticised.personId()).size());
        Set<Long> hidden = Set.of(page(filter(null, null, true, null))
                .rows()
                .get(0)
                .getApplication()
                .getId());
        assertEquals(
                LOW - 1,
                figures.ofReviewers(cycle, hidden).get(criticised.personId()).size());
    }

    @Test
    void addsUpEachDirectionOfACycle() {
        Trend team = trend(Direction.ABOUT_TEAM);
        assertEquals(OTHERS + LOW, team.filed());
        assertEquals(OTHERS + LOW + 1, team.due(), "who let the time pass was due too");
        assertEquals(new BigDecimal("4.00"), team.mean());
        assertEquals(2, team.adverse());
        assertEquals(new BigDecimal("4.00"), trend(Direction.ABOUT_APPLICANT).mean());
        assertEquals(0, trend(Direction.ABOUT_APPLICANT).adverse());
    }

    private Trend trend(Direction direction) {
        return caller.as(supervisor, () -> comparing.compare(cycle)).trends().stream()
                .filter(each -> each.year() == cycle.getYear() && each.direction() == direction)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsOfACycleAtAGlance() {
        ReadingDashboard.Glance glance = caller.as(supervisor, () -> dashboard.glance(cycle));
        assertEquals(1, glance.sealed());
        assertEquals(OTHERS + LOW + 1, glance.unsealed());
        assertEquals(1, glance.notFiled());
        ItemFigures gifts = glance.aboutTeams().stream()
                .filter(item -> "gifts".equals(item.code()))
                .findFirst()
                .orElseThrow();
        assertEquals(2, gifts.yes());
        assertEquals(OTHERS + LOW, gifts.answered());
        ResponseRate defence = glance.rates().stream()
                .filter(rate -> rate.direction() == Direction.ABOUT_TEAM && rate.engagement() == EngagementKind.DEFENCE)
                .findFirst()
                .orElseThrow();
        assertEquals(0, defence.filed());
        assertEquals(1, defence.due());
    }

    /** Each figure leads to as many pairs as it counts. */
    @Test
    void leadsFromAFigureToWhatIsBehindIt() {
        assertEquals(2, page(filter(null, null, null, "gifts")).total());
        assertEquals(0, page(filter(null, null, null, "meals")).total());
        assertEquals(2, page(filter(Direction.ABOUT_TEAM, null, true, null)).total());
        assertEquals(
                0, page(filter(Direction.ABOUT_APPLICANT, null, true, null)).total());
        assertEquals(1, page(filter(Direction.ABOUT_TEAM, true, null, null)).total());
        assertEquals(
                1,
                page(new PairFilter(false, EngagementKind.DEFENCE, null, null, null, null, null, null))
                        .total());
        assertEquals(
                1,
                page(new PairFilter(true, null, null, null, null, null, null, null))
                        .total());
        assertEquals(
                LOW + 1,
                page(new PairFilter(null, null, null, null, null, null, criticised.personId(), null))
                        .total());
    }

    private static PairFilter filter(Direction direction, Boolean notFiled, Boolean adverse, String item) {
        return new PairFilter(null, null, direction, notFiled, adverse, item, null, null);
    }

    private Page<TwoWayEvaluation> page(PairFilter filter) {
        return caller.as(supervisor, () -> reading.page(cycle, filter, Page.Request.first(50)));
    }
}
