package org.qualityaward.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.qualityaward.application.EvidenceFile;
import org.qualityaward.shared.Stored;

/**
 * What an opinion of a score sheet rests on: a page of a file of evidence, or a chapter of the self-assessment (Article 10).
 * Set and taken away while its sheet is a draft; a corrected version begins with the citations of the one before.
 */
@Entity
@Table(name = "citation")
public class Citation extends Stored {

    /** Which of the three opinions on an item it belongs to. */
    public enum Aspect {
        STRENGTH,
        OPPORTUNITY,
        GAP
    }

    /**
     * What is cited.
     *
     * @param file a file of evidence; null for the self-assessment
     * @param chapter item of the criteria whose chapter of the self-assessment it is; null for a file
     * @param page from 1 on; 0 for a file that has no pages
     */
    public record Source(EvidenceFile file, String chapter, int page) {}

    @ManyToOne
    @JoinColumn(name = "sheet_id")
    private ScoreSheet sheet;

    @Column(name = "item_code")
    private String itemCode;

    @Enumerated(EnumType.STRING)
    private Aspect aspect;

    @ManyToOne
    @JoinColumn(name = "evidence_id")
    private EvidenceFile file;

    private String chapter;

    private int page;

    protected Citation() {}

    Citation(ScoreSheet sheet, String itemCode, Aspect aspect, Source source) {
        this.sheet = sheet;
        this.itemCode = itemCode;
        this.aspect = aspect;
        this.file = source.file();
        this.chapter = source.chapter();
        this.page = source.page();
    }

    Citation in(ScoreSheet corrected) {
        return new Citation(corrected, itemCode, aspect, source());
    }

    boolean says(String item, Aspect of, Source same) {
        return itemCode.equals(item) && aspect == of && source().equals(same);
    }

    private Source source() {
        return new Source(file, chapter, page);
    }

    public ScoreSheet getSheet() {
        return sheet;
    }

    public String getItemCode() {
        return itemCode;
    }

    public Aspect getAspect() {
        return aspect;
    }

    /** Null where the self-assessment is cited. */
    public EvidenceFile getFile() {
        return file;
    }

    /** Null where a file is cited. */
    public String getChapter() {
        return chapter;
    }

    /** From 1 on; 0 for a file without pages. */
    public int getPage() {
        return page;
    }
}
