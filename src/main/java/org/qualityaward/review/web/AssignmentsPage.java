package org.qualityaward.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.review.AssigningApplication;
import org.qualityaward.review.Team;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.web.Lazy;
import org.qualityaward.shared.web.Messages;

/** The institution assigns applications to teams, by proposal or by hand; see {@link ReplacementPage} for seats that recusals left. */
@Named("assignments")
@ViewScoped
public class AssignmentsPage implements Serializable {

    @Inject
    ReviewLists lists;

    @Inject
    AssigningApplication assigning;

    /** Those that wait for a team; they come first. */
    private List<AssignmentRow> open;

    private long assigned;
    private Lazy<AssignmentRow> rows;
    private List<Team> teams;

    @PostConstruct
    void load() {
        open = lists.unassigned().stream()
                .map(application -> new AssignmentRow(application, null))
                .toList();
        assigned = lists.phases().values().stream().mapToLong(Long::longValue).sum();
        rows = new Lazy<>(this::page, row -> row.getApplication().getId());
        teams = lists.teams();
    }

    private Page<AssignmentRow> page(Page.Request request) {
        int end = request.first() + request.size();
        List<AssignmentRow> shown =
                new ArrayList<>(open.subList(Math.min(request.first(), open.size()), Math.min(end, open.size())));
        if (shown.size() < request.size()) {
            lists.reviews(Math.max(0, request.first() - open.size()), request.size() - shown.size())
                    .forEach(review -> shown.add(new AssignmentRow(review.getApplication(), review)));
        }
        return new Page<>(shown, open.size() + assigned);
    }

    public void assign(AssignmentRow row) {
        assigning.assign(row.getApplication().ref(), row.getTeamId() == null ? -1 : row.getTeamId());
        Messages.done("review.assign.done", row.getApplication().getName());
        load();
    }

    /** Puts the proposed team before every unassigned application; nothing is assigned by it. */
    public void propose() {
        open.forEach(row -> assigning
                .propose(row.getApplication())
                .ifPresentOrElse(team -> row.setTeamId(team.getId()), () -> row.setImpossible(true)));
    }

    public Lazy<AssignmentRow> getRows() {
        return rows;
    }

    public List<Team> getTeams() {
        return teams;
    }
}
