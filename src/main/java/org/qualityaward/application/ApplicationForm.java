package org.qualityaward.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * The form as the organisation is writing it (申报书草稿, Article 18): saved every few seconds, from any number of pages and
 * computers, right or not yet right. What is filed is a frozen copy, a {@link Filing}.
 */
@Entity
@Table(name = "application_form")
public class ApplicationForm extends Stored {

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private Application application;

    @Lob
    private String content;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "saved_by")
    private String savedBy;

    protected ApplicationForm() {}

    ApplicationForm(Application application, FormContent content, Instant savedAt, String savedBy) {
        this.application = application;
        this.content = content.json();
        this.savedAt = savedAt;
        this.savedBy = savedBy;
    }

    /**
     * Takes over what changed on a page since it was loaded.
     *
     * @throws Refusal {@code application.refusal.closed} (section) for a section that is not open now, or a conflict with
     *     another page
     */
    void save(FormContent base, FormContent mine, Instant at, String by) {
        Set<Section> closed = new TreeSet<>(mine.sectionsChangedFrom(base));
        closed.removeAll(application.openSections());
        if (!closed.isEmpty()) {
            throw new Refusal("application.refusal.closed", 0, closed.iterator().next());
        }
        FormContent merged = content().merge(base, mine);
        if (!merged.equals(content())) {
            content = merged.json();
        }
        savedAt = at;
        savedBy = by;
    }

    public FormContent content() {
        return FormContent.parse(content);
    }

    public Application getApplication() {
        return application;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public String getSavedBy() {
        return savedBy;
    }
}
