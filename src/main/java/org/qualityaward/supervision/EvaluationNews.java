package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.cycle.Changes;
import org.qualityaward.review.Procurements;
import org.qualityaward.shared.Role;

/** Tells each side what it has to file, and nobody of the other side anything. */
@ApplicationScoped
class EvaluationNews {

    private static final int ARTICLE = 35;

    @Inject
    Changes changes;

    @Inject
    Procurements procurements;

    /** Both sides are asked. Each reads of the other, or it would not know which of several it is asked about. */
    void opened(TwoWayEvaluation pair) {
        for (Direction direction : Direction.values()) {
            changes.record(event("supervision.change.opened", pair, direction), authors(pair, direction));
        }
    }

    /** Both sides, whoever has filed: the last day is another one. */
    void moved(TwoWayEvaluation pair) {
        for (Direction direction : Direction.values()) {
            changes.record(event("supervision.change.moved", pair, direction), authors(pair, direction));
        }
    }

    /**
     * Those of one side who have not filed.
     *
     * @param lastDay whether those who answer for the author are told too: the institution for its team; an organisation is
     *     its own
     */
    void remind(TwoWayEvaluation pair, Direction direction, boolean lastDay) {
        Changes.Event event = event("supervision.change." + (lastDay ? "remindLast" : "remind"), pair, direction);
        changes.record(event, authors(pair, direction));
        if (lastDay) {
            changes.record(event, institution(pair, direction));
        }
    }

    /** The time is up: the author's side, whoever answers for it, and discipline, where it is on record. */
    void notFiled(TwoWayEvaluation pair, Direction direction) {
        Changes.Event event = event("supervision.change.notFiled", pair, direction);
        changes.record(event, authors(pair, direction));
        changes.record(event, institution(pair, direction));
        changes.record(
                Changes.of(
                                "supervision.change.notFiledBy",
                                pair.getEngagement(),
                                direction == Direction.ABOUT_TEAM ? pair.getOrganizationName() : pair.getTeamName())
                        .about(pair.getApplication().getId())
                        .in(pair.getCycle())
                        .by(ARTICLE),
                Changes.role(Role.DISCIPLINE).linked("/supervisor/evaluations.xhtml?notFiled=true"));
    }

    /** A side reads that its form came in from paper. */
    void entered(SupervisionEvaluation form) {
        TwoWayEvaluation pair = form.getTwoWay();
        changes.record(
                event("supervision.change.entered", pair, form.getDirection()), authors(pair, form.getDirection()));
    }

    private Changes.Audience[] authors(TwoWayEvaluation pair, Direction direction) {
        if (direction == Direction.ABOUT_TEAM) {
            return new Changes.Audience[] {
                Changes.organization(pair.getOrganizationId()).linked("/applicant/evaluations.xhtml")
            };
        }
        return pair.getReviewerIds().stream()
                .map(reviewer -> Changes.person(reviewer).linked("/reviewer/evaluations.xhtml"))
                .toArray(Changes.Audience[]::new);
    }

    private Changes.Audience[] institution(TwoWayEvaluation pair, Direction direction) {
        List<Changes.Audience> audiences = new ArrayList<>();
        if (direction == Direction.ABOUT_APPLICANT) {
            procurements
                    .of(pair.getCycle())
                    .ifPresent(procurement -> audiences.add(
                            Changes.institution(procurement.getInstitution().getId())));
        }
        return audiences.toArray(Changes.Audience[]::new);
    }

    private static Changes.Event event(String key, TwoWayEvaluation pair, Direction direction) {
        String other = direction == Direction.ABOUT_TEAM ? pair.getTeamName() : pair.getOrganizationName();
        return Changes.of(key, pair.getEngagement(), pair.getLastDay(), other)
                .about(pair.getApplication().getId())
                .in(pair.getCycle())
                .by(ARTICLE);
    }
}
