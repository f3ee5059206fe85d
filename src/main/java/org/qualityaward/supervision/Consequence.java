package org.qualityaward.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/** What follows from a case that is founded, and takes effect in another room in the moment in which the case is concluded. */
@Embeddable
public class Consequence implements Serializable {

    /** What it does, and to which side. */
    public enum Kind {
        /** Stands in the record of a reviewer in the expert pool. */
        POOL_RECORD(Direction.ABOUT_TEAM),
        /** The same, and nobody asks him to review any more. */
        POOL_BAR(Direction.ABOUT_TEAM),
        /** Recuses a reviewer from the applicant: what he scored is void. */
        RECUSAL(Direction.ABOUT_TEAM),
        /** A lead to revoke the honours that an organisation holds, or wins in the same cycle. */
        REVOCATION_LEAD(Direction.ABOUT_APPLICANT);

        private final Direction about;

        Kind(Direction about) {
            this.about = about;
        }

        public Direction about() {
            return about;
        }

        public boolean isOfPerson() {
            return about == Direction.ABOUT_TEAM;
        }
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "person_id")
    private Long personId;

    private String name;

    protected Consequence() {}

    /**
     * @param personId the reviewer; null where it is about the organisation
     * @param name of the reviewer or the organisation, as printed
     */
    public Consequence(Kind kind, Long personId, String name) {
        this.kind = kind;
        this.personId = personId;
        this.name = name;
    }

    public Kind getKind() {
        return kind;
    }

    public Long getPersonId() {
        return personId;
    }

    public String getName() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Consequence consequence
                && kind == consequence.kind
                && Objects.equals(personId, consequence.personId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, personId);
    }
}
