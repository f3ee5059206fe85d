package org.qualityaward.review;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Stored;

/** A team of experts (专家评审小组, Article 21): at least as many members as the rule set asks for, one of them its leader. */
@Entity
@Table(name = "team")
public class Team extends Stored {

    @ManyToOne
    @JoinColumn(name = "cycle_id")
    private Cycle cycle;

    private String name;

    @OneToMany(mappedBy = "team", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("leader DESC, id")
    private List<TeamMember> members = new ArrayList<>();

    @Column(name = "formed_at")
    private Instant formedAt;

    protected Team() {}

    /**
     * @param leader one of the people
     * @param least members at least, by the rule set
     * @throws Refusal when there are too few, somebody is no reviewer, or the leader is not among them
     */
    Team(Cycle cycle, String name, Person leader, List<Person> people, int least, Instant at) {
        this.cycle = cycle;
        this.formedAt = at;
        compose(name, leader, people, least);
    }

    /** Composes it anew; only before it has applications. */
    final void compose(String called, Person leader, List<Person> people, int least) {
        if (called == null || called.isBlank()) {
            throw new Refusal("review.refusal.teamName", 21);
        }
        List<Person> distinct = new ArrayList<>(new LinkedHashSet<>(people));
        if (distinct.size() < least) {
            throw new Refusal("review.refusal.teamTooSmall", 21, least, distinct.size());
        }
        if (leader == null || !distinct.contains(leader)) {
            throw new Refusal("review.refusal.teamLeader", 21);
        }
        distinct.stream()
                .filter(person -> !person.getRoles().contains(Role.REVIEWER))
                .findFirst()
                .ifPresent(person -> {
                    throw new Refusal("review.refusal.noReviewer", 21, person.getName());
                });
        name = called.strip();
        members.removeIf(member -> !new HashSet<>(distinct).contains(member.getPerson()));
        for (Person person : distinct) {
            members.stream()
                    .filter(member -> member.getPerson().equals(person))
                    .findFirst()
                    .ifPresentOrElse(
                            member -> member.lead(person.equals(leader)),
                            () -> members.add(new TeamMember(this, person, person.equals(leader))));
        }
    }

    public Cycle getCycle() {
        return cycle;
    }

    public String getName() {
        return name;
    }

    /** The leader first. */
    public List<TeamMember> getMembers() {
        return members.stream()
                .sorted((one, other) -> Boolean.compare(other.isLeader(), one.isLeader()))
                .toList();
    }

    public List<Person> getPeople() {
        return getMembers().stream().map(TeamMember::getPerson).toList();
    }

    public Person getLeader() {
        return getMembers().get(0).getPerson();
    }

    public boolean has(Person person) {
        return getPeople().contains(person);
    }
}
