package org.qualityaward.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.web.ChosenCycle;
import org.qualityaward.review.FormingTeam;
import org.qualityaward.review.Reviews;
import org.qualityaward.review.Team;
import org.qualityaward.review.Teams;
import org.qualityaward.review.experts.ConductRecords;
import org.qualityaward.review.experts.Expert;
import org.qualityaward.review.experts.ExpertPool;
import org.qualityaward.shared.web.Messages;

/** The institution forms teams from the expert pool. */
@Named("teams")
@ViewScoped
public class TeamsPage implements Serializable {

    @Inject
    FormingTeam forming;

    @Inject
    Teams teams;

    @Inject
    ExpertPool pool;

    @Inject
    ConductRecords conduct;

    @Inject
    Reviews reviews;

    @Inject
    ChosenCycle chosenCycle;

    private Cycle cycle;
    private List<Team> formed = List.of();
    private List<Expert> experts = List.of();
    private List<Long> barred = List.of();
    private Long teamId;
    private String name;
    private Long leaderId;
    private List<Long> memberIds = new ArrayList<>();

    @PostConstruct
    void load() {
        cycle = chosenCycle.get().orElse(null);
        if (cycle != null) {
            formed = teams.inCycle(cycle);
            experts = pool.all();
            barred = conduct.barred();
        }
    }

    public void edit(Team team) {
        teamId = team.getId();
        name = team.getName();
        leaderId = team.getLeader().getId();
        memberIds = new ArrayList<>(
                team.getPeople().stream().map(person -> person.getId()).toList());
    }

    public void clear() {
        teamId = null;
        name = null;
        leaderId = null;
        memberIds = new ArrayList<>();
    }

    public void form() {
        forming.form(cycle.ref(), teamId, name, leaderId, memberIds);
        Messages.done("review.teams.done");
        clear();
        load();
    }

    /** Experts who are in no other team. */
    public List<Expert> getFree() {
        return experts.stream()
                .filter(expert -> !barred.contains(expert.getPerson().getId()))
                .filter(expert ->
                        formed.stream().noneMatch(team -> !team.getId().equals(teamId) && team.has(expert.getPerson())))
                .toList();
    }

    public String unitOf(Long personId) {
        return experts.stream()
                .filter(expert -> expert.getPerson().getId().equals(personId))
                .findFirst()
                .map(expert -> expert.getUnit() + " · " + expert.getSpecialty())
                .orElse("");
    }

    public boolean isBusy(Team team) {
        return reviews.countOf(team) > 0;
    }

    public int getLeast() {
        return cycle == null ? 0 : cycle.getRuleSet().minimumReviewers();
    }

    public List<Team> getFormed() {
        return formed;
    }

    public Long getTeamId() {
        return teamId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getLeaderId() {
        return leaderId;
    }

    public void setLeaderId(Long leaderId) {
        this.leaderId = leaderId;
    }

    public List<Long> getMemberIds() {
        return memberIds;
    }

    public void setMemberIds(List<Long> memberIds) {
        this.memberIds = memberIds;
    }
}
