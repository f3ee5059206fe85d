package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qualityaward.cycle.Changes;

/**
 * Tells the accused of a case that something was put to them, and how it ended. No word of it says who reported them, and
 * to whom nothing was put is told nothing: he knows of no case.
 */
@ApplicationScoped
class AccusedNews {

    private static final int ARTICLE = 35;

    @Inject
    Changes changes;

    /** The letter waits for an answer. */
    void informed(AccountabilityCase open) {
        tell(open, event("supervision.change.informed", open, open.getHearing().getUntil()));
    }

    /** The case is concluded: the whole side learns with what verdict, and each for whom something follows what it is. */
    void concluded(AccountabilityCase closed) {
        if (closed.getHearing() == null) {
            return;
        }
        tell(
                closed,
                event(
                        "supervision.change.concluded",
                        closed,
                        closed.getHearing().getDocumentNumber(),
                        closed.getConclusion().getVerdict()));
        closed.getConsequences().stream()
                .filter(each -> each.getKind().isOfPerson())
                .forEach(each -> changes.record(
                        event("supervision.change.follows", closed, each.getKind()),
                        person(closed, each.getPersonId())));
    }

    private void tell(AccountabilityCase one, Changes.Event event) {
        if (one.getDirection() == Direction.ABOUT_APPLICANT) {
            changes.record(
                    event,
                    Changes.organization(one.getTwoWay().getOrganizationId())
                            .linked("/applicant/hearing.xhtml?id=" + one.getId()));
        } else {
            one.getTwoWay().getReviewerIds().forEach(reviewer -> changes.record(event, person(one, reviewer)));
        }
    }

    private static Changes.Audience person(AccountabilityCase one, Long reviewer) {
        return Changes.person(reviewer).linked("/reviewer/hearing.xhtml?id=" + one.getId());
    }

    /** Of no application: who is recused by the conclusion learns nothing of that file any more, but of this. */
    private static Changes.Event event(String key, AccountabilityCase one, Object... facts) {
        return Changes.of(key, facts).in(one.getCycle()).by(ARTICLE);
    }
}
