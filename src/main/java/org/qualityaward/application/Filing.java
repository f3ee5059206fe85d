package org.qualityaward.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.qualityaward.shared.Stored;

/**
 * What was filed at one time (Articles 18 and 37): the form with names and hashes of all evidence, frozen as canonical JSON
 * whose hash the commitment to truth covers. It never changes; a supplement is a further revision. Readers after the district
 * read this, never the form that is being written.
 */
@Entity
@Table(name = "filing")
public class Filing extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private Application application;

    private int revision;

    @Lob
    private String content;

    private String sha256;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "filed_by")
    private String filedBy;

    @Column(name = "form_number")
    private String formNumber;

    @Column(name = "commitment_number")
    private String commitmentNumber;

    protected Filing() {}

    Filing(Application application, int revision, FormContent frozen, Instant filedAt, String filedBy) {
        this.application = application;
        this.revision = revision;
        this.content = frozen.json();
        this.sha256 = frozen.sha256();
        this.filedAt = filedAt;
        this.filedBy = filedBy;
    }

    /** The form together with its evidence: what is hashed. */
    public static FormContent freeze(FormContent form, List<EvidenceFile> evidence) {
        FormContent frozen = form;
        List<EvidenceFile> ordered = evidence.stream()
                .sorted(Comparator.comparing(EvidenceFile::getKind)
                        .thenComparing(EvidenceFile::getSha256)
                        .thenComparing(EvidenceFile::getName))
                .toList();
        for (int i = 0; i < ordered.size(); i++) {
            EvidenceFile file = ordered.get(i);
            String field = String.format("evidence.%03d.", i + 1);
            frozen = frozen.with(field + "kind", file.getKind().name())
                    .with(field + "name", file.getName())
                    .with(field + "sha256", file.getSha256())
                    .with(field + "size", file.getSize());
        }
        return frozen;
    }

    /** The hash that a commitment to this form and evidence would cover: 64 small hexadecimal digits. */
    public static String hashOf(FormContent form, List<EvidenceFile> evidence) {
        return freeze(form, evidence).sha256();
    }

    /** The numbers under which form and commitment stand in the archive. */
    void archived(String form, String commitment) {
        formNumber = form;
        commitmentNumber = commitment;
    }

    public FormContent content() {
        return FormContent.parse(content);
    }

    /** From 1 on; each complete supplement is one more. */
    public int getRevision() {
        return revision;
    }

    /** Of the canonical JSON, 64 small hexadecimal digits. */
    public String getSha256() {
        return sha256;
    }

    public Instant getFiledAt() {
        return filedAt;
    }

    public String getFiledBy() {
        return filedBy;
    }

    public String getFormNumber() {
        return formNumber;
    }

    public String getCommitmentNumber() {
        return commitmentNumber;
    }
}
