package org.qualityaward.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qualityaward.identity.Person;
import org.qualityaward.review.AssigningApplication;
import org.qualityaward.review.ReplacingReviewer;
import org.qualityaward.review.Seat;
import org.qualityaward.review.Team;
import org.qualityaward.shared.web.Messages;

/** The institution assigns applications to teams, by proposal or by hand, and fills seats that recusals left. */
@Named("assignments")
@ViewScoped
public class AssignmentsPage implements Serializable {

    @Inject
    ReviewLists lists;

    @Inject
    AssigningApplication assigning;

    @Inject
    ReplacingReviewer replacing;

    private List<AssignmentRow> rows;
    private List<Team> teams;
    private Seat vacant;
    private List<Person> candidates = List.of();
    private Long personId;

    @PostConstruct
    void load() {
        rows = lists.assignments();
        teams = lists.teams();
    }

    public void assign(AssignmentRow row) {
        assigning.assign(row.getApplication().ref(), row.getTeamId() == null ? -1 : row.getTeamId());
        Messages.done("review.assign.done", row.getApplication().getName());
        load();
    }

    /** Puts the proposed team before every unassigned application; nothing is assigned by it. */
    public void propose() {
        rows.stream()
                .filter(row -> row.getReview() == null)
                .forEach(row -> assigning
                        .propose(row.getApplication())
                        .ifPresentOrElse(team -> row.setTeamId(team.getId()), () -> row.setImpossible(true)));
    }

    public void choose(Seat seat) {
        vacant = seat;
        candidates = replacing.candidates(seat.getReview());
        personId = candidates.isEmpty() ? null : candidates.get(0).getId();
    }

    public void replace() {
        replacing.replace(vacant.getReview().getApplication().ref(), vacant.getId(), personId == null ? -1 : personId);
        Messages.done("review.replace.done");
        load();
    }

    public List<AssignmentRow> getRows() {
        return rows;
    }

    public List<Team> getTeams() {
        return teams;
    }

    public Seat getVacant() {
        return vacant;
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
