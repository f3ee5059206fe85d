package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CycleRef;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.Stage;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.review.experts.ConductRecords;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** The institution forms a team from the expert pool, or composes it anew while it has no application (Article 21). */
@ApplicationScoped
@Transactional
public class FormingTeam {

    @Inject
    Teams teams;

    @Inject
    Reviews reviews;

    @Inject
    People people;

    @Inject
    Cycles cycles;

    @Inject
    ConductRecords conduct;

    @Inject
    Clock clock;

    /**
     * @param teamId null for a new team
     * @throws Refusal when it is too small, has no leader, somebody is no reviewer or is in another team, or it has
     *     applications already
     */
    @Act(value = "review.formTeam", by = Role.INSTITUTION, article = 21)
    public Team form(CycleRef ref, Long teamId, String name, Long leaderId, List<Long> memberIds) {
        Cycle cycle = cycles.find(ref.id()).orElseThrow(NotHere::new);
        cycle.require(Stage.EXAMINATION, Stage.REVIEW);
        List<Person> members = members(memberIds);
        Person leader = people.find(leaderId).orElse(null);
        inNoOtherTeam(cycle, teamId, members);
        int least = cycle.getRuleSet().minimumReviewers();
        if (teamId == null) {
            Team team = new Team(cycle, name, leader, members, least, clock.instant());
            teams.add(team);
            return team;
        }
        Team team = teams.find(teamId)
                .filter(found -> found.getCycle().equals(cycle))
                .orElseThrow(NotHere::new);
        if (reviews.countOf(team) > 0) {
            throw new Refusal("review.refusal.teamBusy", 21, team.getName());
        }
        team.compose(name, leader, members, least);
        return team;
    }

    /**
     * Forms the panel of an accepted plan; there a reviewer may sit on several panels, up to the limit that the plan kept.
     *
     * @throws Refusal when it is too small, has no leader, or somebody is no reviewer
     */
    @Act(value = "review.formPanel", by = Role.INSTITUTION, article = 21)
    public Team formPanel(CycleRef ref, String name, Long leaderId, List<Long> memberIds) {
        Cycle cycle = cycles.find(ref.id()).orElseThrow(NotHere::new);
        cycle.require(Stage.EXAMINATION, Stage.REVIEW);
        List<Person> members = members(memberIds);
        Person leader = people.find(leaderId).orElse(null);
        Team team = new Team(cycle, name, leader, members, cycle.getRuleSet().minimumReviewers(), clock.instant());
        teams.add(team);
        return team;
    }

    private List<Person> members(List<Long> ids) {
        List<Person> members = ids.stream()
                .map(id -> people.find(id).orElseThrow(NotHere::new))
                .toList();
        members.stream()
                .filter(person -> conduct.isBarred(person.getId()))
                .findFirst()
                .ifPresent(person -> {
                    throw new Refusal("review.refusal.barred", 35, person.getName());
                });
        return members;
    }

    private void inNoOtherTeam(Cycle cycle, Long teamId, List<Person> members) {
        teams.inCycle(cycle).stream()
                .filter(team -> !team.getId().equals(teamId))
                .forEach(team -> members.stream().filter(team::has).findFirst().ifPresent(person -> {
                    throw new Refusal("review.refusal.inOtherTeam", 21, person.getName(), team.getName());
                }));
    }
}
