package org.qualityaward.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Stored;
import org.qualityaward.shared.Texts;

/** One line of “what changed” for one audience; recorded with {@link Changes}, never altered. */
@Entity
@Table(name = "change_entry")
public class Change extends Stored {

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "cycle_id")
    private Long cycleId;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_role")
    private Role role;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_district")
    private District district;

    @Column(name = "to_organization_id")
    private Long organizationId;

    @Column(name = "to_institution_id")
    private Long institutionId;

    @Column(name = "to_person_id")
    private Long personId;

    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "text_key")
    private String textKey;

    private String facts;

    private int article;

    private String link;

    protected Change() {}

    Change(Changes.Event event, Changes.Audience to, Instant at) {
        this.happenedAt = at;
        this.cycleId = event.cycleId();
        this.applicationId = event.applicationId();
        this.textKey = event.key();
        this.facts = Facts.write(event.facts());
        this.article = event.article();
        this.role = to.role();
        this.district = to.district();
        this.organizationId = to.organizationId();
        this.institutionId = to.institutionId();
        this.personId = to.personId();
        this.link = to.link();
    }

    /** Whether it was recorded for the same event, for another audience or this one. */
    boolean tellsTheSameAs(Change other) {
        return happenedAt.equals(other.happenedAt)
                && textKey.equals(other.textKey)
                && Objects.equals(facts, other.facts)
                && Objects.equals(applicationId, other.applicationId);
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    public String getTextKey() {
        return textKey;
    }

    /** What the text prints: dates, numbers, words, and keys of other texts. */
    public List<Object> getFacts() {
        return Facts.read(facts);
    }

    /** What happened, as a sentence. */
    public String text(Locale locale) {
        return Texts.text(
                locale,
                textKey,
                getFacts().stream()
                        .map(fact -> fact instanceof Facts.TextKey word ? Texts.text(locale, word.key()) : fact)
                        .toArray());
    }

    public int getArticle() {
        return article;
    }

    /** Where it can be seen, from the context root; null for nowhere. */
    public String getLink() {
        return link;
    }
}
