package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.qualityaward.application.Application;
import org.qualityaward.cycle.Changes;
import org.qualityaward.cycle.Changes.Audience;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Role;

/** Tells those concerned what changed in the review. Recused people find nothing, since every change names its file. */
@ApplicationScoped
class ReviewNews {

    private static final String PROGRESS = "/office/review-progress.xhtml";
    private static final String SHEET = "/reviewer/score-sheet.xhtml?id=";
    private static final String CONSENSUS = "/reviewer/consensus-items.xhtml?id=";

    @Inject
    Changes changes;

    void handedOver(Procurement procurement, int count) {
        changes.record(
                Changes.of("review.change.handedOver", count)
                        .in(procurement.getCycle())
                        .by(21),
                Changes.institution(procurement.getInstitution().getId()).linked("/institution/teams.xhtml"),
                Changes.role(Role.OFFICE).linked(PROGRESS));
    }

    void assigned(Review review) {
        Application application = review.getApplication();
        changes.record(
                about("review.change.assigned", application, review.getTeam().getName()),
                Stream.concat(
                                Stream.of(Changes.role(Role.OFFICE).linked(PROGRESS)),
                                review.taken().stream().map(seat -> sheet(seat.getPerson(), application)))
                        .toArray(Audience[]::new));
    }

    void seated(Review review, Person person) {
        changes.record(
                about("review.change.replaced", review.getApplication(), person.getName()),
                Changes.role(Role.OFFICE).linked(PROGRESS),
                Changes.role(Role.DISCIPLINE),
                sheet(person, review.getApplication()));
    }

    /** He has another seat instead, where somebody was recused. */
    void released(Review review, Person person) {
        changes.record(
                about("review.change.released", review.getApplication(), person.getName()),
                Changes.role(Role.OFFICE).linked(PROGRESS),
                Changes.role(Role.DISCIPLINE),
                Changes.person(person.getId()).linked("/reviewer/score-sheets.xhtml"));
    }

    void vacated(Review review) {
        changes.record(
                about("review.change.vacated", review.getApplication()),
                Changes.role(Role.OFFICE).linked(PROGRESS),
                Changes.role(Role.DISCIPLINE).linked("/supervisor/recusals.xhtml"),
                Changes.role(Role.INSTITUTION).linked("/institution/assignments.xhtml"));
    }

    /** A result was taken back; those who sit now make it again. */
    void again(Review review) {
        changes.record(
                about("review.change.again", review.getApplication()),
                Stream.concat(
                                Stream.of(Changes.role(Role.OFFICE).linked(PROGRESS), Changes.role(Role.DISCIPLINE)),
                                review.taken().stream()
                                        .map(seat -> Changes.person(
                                                        seat.getPerson().getId())
                                                .linked(CONSENSUS
                                                        + review.getApplication()
                                                                .getId())))
                        .toArray(Audience[]::new));
    }

    void submitted(Review review, int missing) {
        if (missing == 0) {
            changes.record(
                    about("review.change.allSubmitted", review.getApplication()),
                    Changes.person(review.getLeader().getId())
                            .linked(CONSENSUS + review.getApplication().getId()));
        }
    }

    /** The leader may close: everybody signed or dissents. */
    void allConfirmed(Review review) {
        changes.record(
                about("review.change.allConfirmed", review.getApplication()),
                Changes.person(review.getLeader().getId())
                        .linked(CONSENSUS + review.getApplication().getId()));
    }

    void consensusOpened(Review review) {
        changes.record(
                about("review.change.consensusOpened", review.getApplication()),
                review.taken().stream()
                        .map(seat -> Changes.person(seat.getPerson().getId())
                                .linked(CONSENSUS + review.getApplication().getId()))
                        .toArray(Audience[]::new));
    }

    void consensusClosed(Review review) {
        changes.record(
                about("review.change.consensusClosed", review.getApplication(), review.getPhase()),
                Changes.role(Role.OFFICE).linked(PROGRESS),
                Changes.role(Role.INSTITUTION).linked("/institution/results.xhtml"));
    }

    void visitPlanned(Review review, SiteVisit visit) {
        changes.record(
                about("review.change.visitPlanned", review.getApplication(), visit.getFirstDay(), visit.getLastDay()),
                Changes.role(Role.OFFICE).linked(PROGRESS),
                Changes.organization(review.getApplication().getOrganization().getId()));
    }

    void concluded(Review review) {
        changes.record(
                about("review.change.concluded", review.getApplication()),
                Changes.role(Role.OFFICE).linked(PROGRESS),
                Changes.role(Role.INSTITUTION).linked("/institution/results.xhtml"));
    }

    private static Audience sheet(Person person, Application application) {
        return Changes.person(person.getId()).linked(SHEET + application.getId());
    }

    private static Changes.Event about(String key, Application application, Object... more) {
        Object[] facts =
                Stream.concat(Stream.of(application.getName()), Stream.of(more)).toArray();
        return Changes.of(key, facts)
                .about(application.getId())
                .in(application.getCycle())
                .by(21);
    }
}
