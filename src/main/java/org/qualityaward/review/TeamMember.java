package org.qualityaward.review;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Stored;

/** A member of an expert team. */
@Entity
@Table(name = "team_member")
public class TeamMember extends Stored {

    @ManyToOne
    @JoinColumn(name = "team_id")
    private Team team;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    private boolean leader;

    protected TeamMember() {}

    TeamMember(Team team, Person person, boolean leader) {
        this.team = team;
        this.person = person;
        this.leader = leader;
    }

    void lead(boolean yes) {
        leader = yes;
    }

    public Person getPerson() {
        return person;
    }

    public boolean isLeader() {
        return leader;
    }
}
