package org.qualityaward.review.visit.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.identity.Person;
import org.qualityaward.review.ReadingReview;
import org.qualityaward.review.Review;
import org.qualityaward.review.ReviewPhase;
import org.qualityaward.review.Seat;
import org.qualityaward.review.SiteVisit;
import org.qualityaward.review.visit.PlanningVisit;
import org.qualityaward.review.visit.VisitPart;
import org.qualityaward.review.visit.VisitStep;
import org.qualityaward.review.visit.Visits;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.web.Messages;

/** The agenda and route of a visit by the hour, and who of the team does what; the leader lays it out, the team reads it. */
@Named("visitPlan")
@ViewScoped
public class VisitPlanPage implements Serializable {

    @Inject
    ReadingReview reading;

    @Inject
    PlanningVisit planning;

    @Inject
    Visits visits;

    @Inject
    CurrentCaller caller;

    private Long id;
    private Review review;
    private SiteVisit visit;
    private List<VisitStep> steps = List.of();
    private List<Member> members = List.of();
    private StepForm form = new StepForm();

    /** Somebody of the team and his part. */
    public static final class Member implements Serializable {
        private final Person person;
        private final boolean leader;
        private String part;

        Member(Seat seat, String part) {
            this.person = seat.getPerson();
            this.leader = seat.isLeader();
            this.part = part;
        }

        public Person getPerson() {
            return person;
        }

        public boolean isLeader() {
            return leader;
        }

        public String getPart() {
            return part;
        }

        public void setPart(String part) {
            this.part = part;
        }
    }

    public void load() {
        if (id == null) {
            throw new NotHere();
        }
        ReadingReview.Read read = reading.read(ref());
        review = read.review();
        visit = read.visit().orElse(null);
        steps = visits.steps(review);
        members = review.taken().stream()
                .map(seat -> new Member(
                        seat,
                        visits.part(review, seat.getPerson())
                                .map(VisitPart::getPart)
                                .orElse(null)))
                .toList();
        if (visit != null && form.getDay() == null) {
            form.setDay(visit.getFirstDay());
        }
    }

    public void lay() {
        planning.lay(ref(), form.getId(), form.draft());
        form = form.following();
        load();
        Messages.done("review.step.saved");
    }

    public void edit(VisitStep step) {
        form = new StepForm(step);
    }

    public void leave() {
        form = new StepForm();
        load();
    }

    public void drop(VisitStep step) {
        planning.drop(ref(), step.getId());
        leave();
    }

    public void give() {
        members.forEach(member -> planning.give(ref(), member.getPerson().getId(), member.getPart()));
        load();
        Messages.done("review.part.saved");
    }

    private ApplicationRef ref() {
        return new ApplicationRef(id);
    }

    /** Whether a step lies outside the days of the visit, since those were moved. */
    public boolean isOutside(VisitStep step) {
        LocalDate day = step.getDay();
        return day.isBefore(visit.getFirstDay()) || day.isAfter(visit.getLastDay());
    }

    public boolean isLeading() {
        boolean open = review.getPhase() == ReviewPhase.SHORTLISTED || review.getPhase() == ReviewPhase.SITE;
        return open && review.getLeader().getId().equals(caller.get().personId());
    }

    public Review getReview() {
        return review;
    }

    public SiteVisit getVisit() {
        return visit;
    }

    public List<VisitStep> getSteps() {
        return steps;
    }

    public List<Member> getMembers() {
        return members;
    }

    public StepForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
