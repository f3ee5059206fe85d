package org.qualityaward.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.identity.Person;
import org.qualityaward.review.AcceptingReplacement;
import org.qualityaward.review.ProposingReplacement;
import org.qualityaward.review.ProposingReplacement.Replacement;
import org.qualityaward.review.ReplacingReviewer;
import org.qualityaward.review.Seat;
import org.qualityaward.review.assignment.Applicant;
import org.qualityaward.review.assignment.PlannedSeat;
import org.qualityaward.shared.web.Language;
import org.qualityaward.shared.web.Messages;
import org.qualityaward.shared.web.SamePage;

/** The dialog on a seat that a recusal left: the change of fewest seats at one press, or somebody else by hand. */
@Named("replacement")
@ViewScoped
public class ReplacementPage implements Serializable {

    @Inject
    ProposingReplacement proposing;

    @Inject
    AcceptingReplacement accepting;

    @Inject
    ReplacingReviewer replacing;

    @Inject
    Language language;

    private Seat vacant;
    private List<Move> moves = List.of();
    private ArrayList<PlannedSeat> proposed = new ArrayList<>();
    private String gap;
    private List<Person> candidates = List.of();
    private Long personId;

    /**
     * What would happen at one application.
     *
     * @param out who would give up a seat there; empty where one stands vacant
     */
    public record Move(String applicant, String out, String in) implements Serializable {
        public String getApplicant() {
            return applicant;
        }

        public String getOut() {
            return out;
        }

        public String getIn() {
            return in;
        }
    }

    public void choose(Seat seat) {
        vacant = seat;
        Replacement found = proposing.proposeReplacement(seat.getReview());
        PlanWords words = new PlanWords(language.getLocale(), found.board());
        proposed = new ArrayList<>(
                found.reviewer() == null ? List.of() : found.changes().in());
        gap = found.gap().map(words::gap).orElse(null);
        moves = new ArrayList<>();
        for (Applicant applicant : found.board().applicants()) {
            String in = words.namesAt(proposed, applicant);
            if (!in.isEmpty()) {
                moves.add(
                        new Move(applicant.name(), words.namesAt(found.changes().out(), applicant), in));
            }
        }
        candidates = replacing.candidates(seat.getReview());
        personId = candidates.isEmpty() ? null : candidates.get(0).getId();
    }

    public String accept() {
        accepting.accept(ref(), proposed);
        return done();
    }

    public String replace() {
        replacing.replace(ref(), vacant.getId(), personId == null ? -1 : personId);
        return done();
    }

    /** The page anew, with what has changed. */
    private static String done() {
        Messages.done("review.replace.done");
        return SamePage.anew();
    }

    private ApplicationRef ref() {
        return vacant.getReview().getApplication().ref();
    }

    public Seat getVacant() {
        return vacant;
    }

    public List<Move> getMoves() {
        return moves;
    }

    /** Why nobody can be proposed; null where somebody is. */
    public String getGap() {
        return gap;
    }

    public List<Person> getCandidates() {
        return candidates;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }
}
