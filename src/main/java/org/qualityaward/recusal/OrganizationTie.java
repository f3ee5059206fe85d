package org.qualityaward.recusal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.qualityaward.recusal.matching.TieWalk;
import org.qualityaward.shared.Stored;

/** A tie between two organisations: who works for the parent has an interest in the daughter (Article 34). */
@Entity
@Table(name = "organization_tie")
public class OrganizationTie extends Stored {

    @Column(name = "from_name")
    private String fromName;

    @Column(name = "from_code")
    private String fromCode;

    @Column(name = "to_name")
    private String toName;

    @Column(name = "to_code")
    private String toCode;

    @Enumerated(EnumType.STRING)
    private TieKind kind;

    private String source;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected OrganizationTie() {}

    public OrganizationTie(
            String fromName, String fromCode, TieKind kind, String toName, String toCode, String source, Instant at) {
        this.fromName = fromName;
        this.fromCode = fromCode;
        this.toName = toName;
        this.toCode = toCode;
        this.kind = kind;
        this.source = source;
        this.recordedAt = at;
    }

    /** All ties laid out to be walked. */
    static TieWalk<OrganizationTie> walk(List<OrganizationTie> ties) {
        TieWalk<OrganizationTie> walk = new TieWalk<>();
        ties.forEach(tie -> {
            walk.learn(tie.from());
            walk.learn(tie.to());
        });
        ties.forEach(tie -> walk.add(tie, tie.from(), tie.kind.direction(), tie.to()));
        return walk;
    }

    private TieWalk.End from() {
        return new TieWalk.End(fromName, fromCode);
    }

    private TieWalk.End to() {
        return new TieWalk.End(toName, toCode);
    }

    public String getFromName() {
        return fromName;
    }

    public String getFromCode() {
        return fromCode;
    }

    public String getToName() {
        return toName;
    }

    public String getToCode() {
        return toCode;
    }

    public TieKind getKind() {
        return kind;
    }

    public String getSource() {
        return source;
    }
}
