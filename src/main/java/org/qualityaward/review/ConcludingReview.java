package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.Paper;
import org.qualityaward.archive.SignedDocuments;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** The team leader records the defence and signs the team's report, whose points go on to the ranking (Articles 21, 23). */
@ApplicationScoped
@Transactional
public class ConcludingReview {

    @Inject
    Reviews reviews;

    @Inject
    ScoreSheets sheets;

    @Inject
    TeamResults results;

    @Inject
    People people;

    @Inject
    TeamReport report;

    @Inject
    DefencePoints points;

    @Inject
    FilingDocuments filing;

    @Inject
    SignedDocuments documents;

    @Inject
    ReviewNews news;

    @Inject
    Event<EngagementEnded> ended;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * Closes the defence, with the points that the team's members gave.
     *
     * @throws Refusal before the visit ended, when questions or day are not in order, or somebody's points are missing
     */
    @Act(value = "review.hearDefence", by = Role.REVIEWER, article = 21)
    public Defence hearDefence(ApplicationRef ref, LocalDate heldOn, String questions) {
        Review review = reviews.of(ref.id()).orElseThrow(NotHere::new);
        BigDecimal given = points.of(review);
        review.hearDefence(me());
        Defence defence = reviews.defenceOf(review).orElseGet(() -> new Defence(review));
        defence.hear(heldOn, questions, given, rules(review).defencePoints(), LocalDate.now(clock), clock.instant());
        reviews.add(defence);
        ended.fire(Engagements.of(review, EngagementKind.DEFENCE, LocalDate.now(clock)));
        return defence;
    }

    /**
     * Signs the report. A defence is heard of all applicants of a cycle or of none, for else their points could not be
     * compared.
     *
     * @param summary what the team found, in words
     * @throws Refusal before the visit ended, while a seat is vacant, without words, where others were heard and this one
     *     was not, or when the PIN is wrong
     */
    @Act(value = "review.conclude", by = Role.REVIEWER, article = 21)
    public TeamResult conclude(ApplicationRef ref, String summary, SigningPin pin) {
        Review review = reviews.of(ref.id()).orElseThrow(NotHere::new);
        Application application = review.getApplication();
        SiteVisit visit = reviews.visitOf(review).orElseThrow(() -> new Refusal("review.refusal.visitNotEnded", 21));
        BigDecimal defence = reviews.defenceOf(review).map(Defence::getPoints).orElse(null);
        allOrNone(application, defence);
        review.conclude(me(), sheets.missing(review), summary, clock.instant());
        TeamResult result = new TeamResult(
                application,
                review.getMaterialPoints(),
                visit.getPoints(),
                defence,
                Scoring.finalPoints(rules(review), visit.getPoints(), defence));
        reviews.add(result);
        Paper paper = report.of(review, visit, reviews.defenceOf(review), result);
        review.filedReport(documents
                .find(review.getReportDocumentId())
                .map(superseded -> filing.revise(superseded, paper, pin))
                .orElseGet(() -> filing.file(paper, pin))
                .getId());
        news.concluded(review);
        return result;
    }

    private void allOrNone(Application application, BigDecimal defence) {
        boolean differs = results.inCycle(application.getCycle()).stream()
                .anyMatch(other -> (other.getDefencePoints() == null) != (defence == null));
        if (differs) {
            throw new Refusal("review.refusal.defenceForAll", 21);
        }
    }

    private static RuleSet rules(Review review) {
        return review.getApplication().getCycle().getRuleSet();
    }

    private Person me() {
        return people.find(caller.get().personId()).orElseThrow(NotHere::new);
    }
}
