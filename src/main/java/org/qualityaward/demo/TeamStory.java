package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.identity.Person;
import org.qualityaward.review.AssigningApplication;
import org.qualityaward.review.Procurements;
import org.qualityaward.review.Review;
import org.qualityaward.review.Reviews;
import org.qualityaward.review.ScoreSheets;
import org.qualityaward.review.Seat;
import org.qualityaward.review.Teams;

/** How three teams get on with the applications of the cycle under way, from wherever they stand. */
@ApplicationScoped
@Transactional
class TeamStory {

    /** Who declares in time; one reviewer has still to. */
    static final List<String> DECLARING = IntStream.rangeClosed(1, 14)
            .mapToObj(number -> String.format("reviewer%02d", number))
            .toList();

    private static final List<List<String>> TEAMS = List.of(
            List.of("reviewer01", "reviewer02", "reviewer06", "reviewer07"),
            List.of("reviewer09", "reviewer08", "reviewer10", "reviewer13"),
            List.of("reviewer04", "reviewer03", "reviewer05", "reviewer11"));

    /** How good an organisation is, in percent, by its number. */
    private static final Map<Integer, Integer> LEVELS =
            Map.of(1, 78, 2, 70, 3, 74, 4, 66, 5, 62, 6, 72, 7, 58, 8, 45, 10, 50, 11, 40);

    private static final int ORDINARY = 60;
    private static final int HALF = 10;
    private static final int BEGUN = 4;
    private static final int SITE_DAYS = 4;

    @Inject
    ReviewStory story;

    @Inject
    AssigningApplication assigning;

    @Inject
    Procurements procurements;

    @Inject
    Teams teams;

    @Inject
    Reviews reviews;

    @Inject
    ScoreSheets sheets;

    @Inject
    DemoFiles files;

    @Inject
    Clock clock;

    void procure(Cycle cycle, String noticed, String contracted) {
        if (procurements.of(cycle).isEmpty()) {
            story.procure(cycle, noticed, contracted);
        }
    }

    /** Forms the teams unless there is one. */
    void form(Cycle cycle) {
        if (teams.inCycle(cycle).isEmpty()) {
            for (int i = 0; i < TEAMS.size(); i++) {
                story.form(cycle, DemoTexts.get("team.name", String.valueOf(i + 1)), TEAMS.get(i));
            }
        }
    }

    /** Assigns what no team has yet to the team that fits best, and leaves some for later. */
    void assignAll(Cycle cycle, int left) {
        List<Application> waiting = files.in(ApplicationState.MATERIAL_REVIEW);
        for (Application application : waiting.subList(0, Math.max(0, waiting.size() - left))) {
            if (reviews.of(application.getId()).isEmpty()) {
                story.assign(
                        application,
                        assigning
                                .propose(application)
                                .orElseGet(() -> teams.inCycle(cycle).get(0)));
            }
        }
    }

    /** Of four applications one is scored by the whole team, one by one and a half, one by nobody, one begun. */
    void scoreSome(Cycle cycle) {
        int place = 0;
        for (Review review : reviews.inCycle(cycle, Set.of())) {
            List<String> left = unscored(review);
            switch (place++ % 4) {
                case 0 -> left.forEach(account -> score(review, account));
                case 1 -> {
                    left.stream().limit(1).forEach(account -> score(review, account));
                    left.stream().skip(1).limit(1).forEach(account -> scoreSome(review, account, HALF));
                }
                case 3 -> left.stream().limit(1).forEach(account -> scoreSome(review, account, BEGUN));
                default -> {
                    // nobody has begun
                }
            }
        }
    }

    /** Fills the seats that recusals left empty. */
    void refillAll(Cycle cycle) {
        for (Review review : reviews.inCycle(cycle, Set.of())) {
            review.getSeats().stream()
                    .filter(Seat::isVacant)
                    .forEach(seat -> story.refill(review.getApplication(), seat.getId()));
        }
    }

    /** Hands in every sheet that is missing. */
    void scoreAll(Cycle cycle) {
        for (Review review : reviews.inCycle(cycle, Set.of())) {
            unscored(review).forEach(account -> score(review, account));
        }
    }

    private List<String> unscored(Review review) {
        return review.taken().stream()
                .map(Seat::getPerson)
                .filter(person ->
                        sheets.versions(review, person.getId()).stream().noneMatch(sheet -> sheet.isSubmitted()))
                .map(Person::getAccount)
                .toList();
    }

    private void score(Review review, String account) {
        int bias = place(review, account) - 1;
        story.score(review.getApplication(), account, level(review), bias);
    }

    private void scoreSome(Review review, String account, int items) {
        story.begin(review.getApplication(), account, level(review), items);
    }

    private static int place(Review review, String account) {
        return review.taken().stream()
                        .map(seat -> seat.getPerson().getAccount())
                        .toList()
                        .indexOf(account)
                % 3;
    }

    /** The leaders agree every item with their teams and shortlist or not. */
    void agreeAll() {
        files.in(ApplicationState.MATERIAL_REVIEW)
                .forEach(application -> reviews.of(application.getId()).ifPresent(review -> {
                    int level = level(review);
                    story.agree(application, leader(review), level, level >= 55);
                }));
    }

    /** The leaders plan their visits, from today on. */
    void planAll() {
        LocalDate today = LocalDate.now(clock);
        files.in(ApplicationState.SHORTLISTED)
                .forEach(application -> reviews.of(application.getId())
                        .ifPresent(review -> story.plan(
                                application,
                                leader(review),
                                today.toString(),
                                today.plusDays(SITE_DAYS).toString())));
    }

    /** The visits end, the defences are heard, the reports signed. */
    void visitAll() {
        for (Application application : files.in(ApplicationState.SITE_VISIT)) {
            reviews.of(application.getId())
                    .filter(review -> reviews.visitOf(review)
                            .filter(visit -> visit.getEndedOn() == null)
                            .isPresent())
                    .ifPresent(review -> story.visit(application, leader(review)));
        }
    }

    void defendAll() {
        String today = LocalDate.now(clock).toString();
        files.in(ApplicationState.SITE_VISIT)
                .forEach(application -> reviews.of(application.getId())
                        .ifPresent(review -> story.defend(application, leader(review), today, level(review) + 8)));
    }

    void concludeAll() {
        files.in(ApplicationState.DEFENCE)
                .forEach(application -> reviews.of(application.getId())
                        .ifPresent(review -> story.conclude(application, leader(review))));
    }

    /** The institution draws the order of the defences, two days ahead; somebody may have left nobody to hear. */
    void drawAll(Cycle cycle) {
        if (!files.in(ApplicationState.SITE_VISIT).isEmpty()) {
            story.draw(cycle, LocalDate.now(clock).plusDays(2).toString());
        }
    }

    /** The institution reports, unless somebody left a review open. */
    void reportOn(Cycle cycle) {
        boolean over = reviews.inCycle(cycle, Set.of()).stream()
                .allMatch(review -> review.getPhase().isOver());
        if (over) {
            story.report(cycle);
        }
    }

    private static String leader(Review review) {
        return review.getLeader().getAccount();
    }

    private static int level(Review review) {
        OptionalInt number = DemoOrganizations.numberOf(review.getApplication());
        return number.isPresent() ? LEVELS.getOrDefault(number.getAsInt(), ORDINARY) : ORDINARY;
    }
}
