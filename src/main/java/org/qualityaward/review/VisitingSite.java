package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** The team plans its visit, re-scores what the site showed otherwise, and ends it with its findings (Article 21). */
@ApplicationScoped
@Transactional
public class VisitingSite {

    @Inject
    Reviews reviews;

    @Inject
    ScoreSheets sheets;

    @Inject
    People people;

    @Inject
    ReviewNews news;

    @Inject
    @Any
    Instance<VisitRequirement> requirements;

    @Inject
    Event<EngagementEnded> ended;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @throws Refusal when it is not shortlisted, something is missing, or the days run backwards
     */
    @Act(value = "review.planVisit", by = Role.REVIEWER, article = 21)
    public SiteVisit plan(ApplicationRef ref, LocalDate first, LocalDate last, String place, String agenda) {
        Review review = reviews.of(ref.id()).orElseThrow(NotHere::new);
        review.planVisit(me());
        SiteVisit visit = reviews.visitOf(review).orElseGet(() -> new SiteVisit(review));
        visit.plan(first, last, place, agenda, clock.instant());
        reviews.add(visit);
        news.visitPlanned(review, visit);
        return visit;
    }

    /**
     * @throws Refusal outside the visit, or when percent or reason are not in order
     */
    @Act(value = "review.rescore", by = Role.REVIEWER, article = 21)
    public Review rescore(ApplicationRef ref, String itemCode, int percent, String reason) {
        Review review = reviews.of(ref.id()).orElseThrow(NotHere::new);
        review.rescore(me(), itemCode, percent, reason, clock.instant());
        return review;
    }

    /**
     * As {@link #rescore}, from a phone that may have been offline since it saw the item. The same once more changes nothing.
     *
     * @param seen version of the item that the reviewer had before him
     * @return the item with its new version
     * @throws Refusal also {@code shared.refusal.changedMeanwhile} when somebody else was faster
     */
    @Act(value = "review.rescore", by = Role.REVIEWER, article = 21, repeatable = true)
    public ConsensusItem rescore(ApplicationRef ref, String itemCode, int seen, int percent, String reason) {
        Review review = reviews.of(ref.id()).orElseThrow(NotHere::new);
        ConsensusItem item = review.item(itemCode);
        if (!item.isRescored(percent, reason)) {
            item.unchangedSince(seen);
            review.rescore(me(), itemCode, percent, reason, clock.instant());
            reviews.flush();
        }
        return item;
    }

    /**
     * @throws Refusal before its first day, without findings, while a seat is vacant, or while a point of the checklist has no
     *     finding
     */
    @Act(value = "review.endVisit", by = Role.REVIEWER, article = 21)
    public SiteVisit end(ApplicationRef ref, String findings) {
        Review review = reviews.of(ref.id()).orElseThrow(NotHere::new);
        SiteVisit visit = reviews.visitOf(review).orElseThrow(NotHere::new);
        requirements.forEach(requirement -> requirement.mayEnd(review));
        LocalDate today = LocalDate.now(clock);
        reviews.hold(review);
        visit.end(
                findings,
                review.endVisit(
                        me(),
                        sheets.missing(review),
                        review.getApplication().getCycle().getRuleSet().criteria()),
                today);
        ended.fire(Engagements.of(review, EngagementKind.SITE, today));
        return visit;
    }

    private Person me() {
        return people.find(caller.get().personId()).orElseThrow(NotHere::new);
    }
}
