package org.qualityaward.review.workload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CycleRef;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.identity.Person;
import org.qualityaward.review.EngagementKind;
import org.qualityaward.review.Review;
import org.qualityaward.review.Reviews;
import org.qualityaward.review.Seat;
import org.qualityaward.review.SiteVisit;
import org.qualityaward.review.defence.Defences;
import org.qualityaward.review.visit.VisitStep;
import org.qualityaward.review.visit.Visits;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Role;

/**
 * Reads who is where: the institution and the office of the whole cycle, less what is hidden from them; a reviewer of the
 * applications that he sits on himself, for elsewhere his colleagues' days are none of his.
 */
@ApplicationScoped
@Transactional
public class ReadingWorkload {

    @Inject
    Cycles cycles;

    @Inject
    Reviews reviews;

    @Inject
    Visits visits;

    @Inject
    Defences defences;

    @Inject
    HiddenFiles hidden;

    @Inject
    CurrentCaller caller;

    /** By day, hour and person. */
    @Act(
            value = "review.readWorkload",
            by = {Role.INSTITUTION, Role.OFFICE, Role.OFFICE_LEAD, Role.REVIEWER},
            article = 21,
            readOnly = true)
    public List<Engagement> of(CycleRef ref) {
        Cycle cycle = cycles.get(ref.id());
        List<Engagement> found = new ArrayList<>();
        known(cycle).forEach(review -> {
            reviews.visitOf(review).ifPresent(visit -> visit(found, review, visit));
            defences.slot(review)
                    .ifPresent(slot -> review.taken()
                            .forEach(seat -> found.add(engaged(
                                    review,
                                    seat.getPerson(),
                                    EngagementKind.DEFENCE,
                                    slot.getDay(),
                                    slot.getStarts(),
                                    slot.getEnds()))));
        });
        found.sort(Comparator.comparing(Engagement::day)
                .thenComparing(Engagement::starts, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Engagement::applicant)
                .thenComparing(Engagement::person));
        return found;
    }

    private List<Review> known(Cycle cycle) {
        boolean whole = caller.get().isAnyOf(Role.INSTITUTION, Role.OFFICE, Role.OFFICE_LEAD);
        return whole
                ? reviews.inCycle(cycle, hidden.from(caller.get()))
                : reviews.seating(caller.get().personId(), cycle);
    }

    /** By the hour on days that have an agenda, else the whole day. */
    private void visit(List<Engagement> found, Review review, SiteVisit visit) {
        List<VisitStep> steps = visits.steps(review);
        for (LocalDate day = visit.getFirstDay(); !day.isAfter(visit.getLastDay()); day = day.plusDays(1)) {
            LocalDate on = day;
            for (Seat seat : review.taken()) {
                List<VisitStep> his = steps.stream()
                        .filter(step -> step.getDay().equals(on))
                        .filter(step ->
                                step.getPerson() == null || step.getPerson().equals(seat.getPerson()))
                        .toList();
                boolean laidOut = steps.stream().anyMatch(step -> step.getDay().equals(on));
                if (!laidOut) {
                    found.add(engaged(review, seat.getPerson(), EngagementKind.SITE, on, null, null));
                }
                his.forEach(step -> found.add(
                        engaged(review, seat.getPerson(), EngagementKind.SITE, on, step.getStarts(), step.getEnds())));
            }
        }
    }

    private static Engagement engaged(
            Review review, Person person, EngagementKind kind, LocalDate day, LocalTime starts, LocalTime ends) {
        return new Engagement(
                person.getId(),
                person.getName(),
                review.getApplication().getId(),
                review.getApplication().getName(),
                kind,
                day,
                starts,
                ends);
    }
}
