package org.qualityaward.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qualityaward.review.AssigningApplication;
import org.qualityaward.review.Team;
import org.qualityaward.shared.web.Messages;

/** The institution assigns applications to teams, by proposal or by hand; see {@link ReplacementPage} for seats that recusals left. */
@Named("assignments")
@ViewScoped
public class AssignmentsPage implements Serializable {

    @Inject
    ReviewLists lists;

    @Inject
    AssigningApplication assigning;

    private List<AssignmentRow> rows;
    private List<Team> teams;

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

    public List<AssignmentRow> getRows() {
        return rows;
    }

    public List<Team> getTeams() {
        return teams;
    }
}
