package org.qualityaward.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.application.EvidenceFile;
import org.qualityaward.application.EvidencePages;
import org.qualityaward.application.OpeningEvidence;
import org.qualityaward.review.FiledMaterial;
import org.qualityaward.review.FiledMaterial.Filed;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;

/**
 * What was filed, page by page beside a sheet or by itself: the self-assessment chapter by chapter, each file of evidence
 * as pictures with the reader's name across.
 */
@Named("filedViewer")
@ViewScoped
public class FiledViewer implements Serializable {

    private static final int MOST_ZOOM = 2;

    @Inject
    FiledMaterial material;

    @Inject
    EvidencePages pages;

    @Inject
    OpeningEvidence opening;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private Long id;
    private transient Filed filed;
    private Long file;
    private String chapter;
    private int page = 1;
    private int zoom;
    private int count;
    private String toSign;
    private String viewer;
    private Instant openedAt;

    /** Opens what was filed with an application; the self-assessment lies on top. */
    public void open(Long applicationId) {
        id = applicationId;
        load();
    }

    /** For the page that shows nothing else. */
    public void load() {
        if (id == null) {
            throw new NotHere();
        }
        Filed read = getFiled();
        if (chapter == null) {
            chapter = read.application()
                    .getCycle()
                    .getRuleSet()
                    .criteria()
                    .items()
                    .get(0)
                    .code();
        }
        if (file != null && getShown() == null) {
            throw new NotHere();
        }
        viewer = caller.get().account() + " " + caller.get().name();
        openedAt = clock.instant();
        lay();
    }

    public Filed getFiled() {
        if (filed == null) {
            filed = material.read(new ApplicationRef(id));
        }
        return filed;
    }

    public List<EvidenceFile> getFiles() {
        return getFiled().files();
    }

    /** The file on the desk; null while it is the self-assessment. */
    public EvidenceFile getShown() {
        return getFiles().stream()
                .filter(each -> Objects.equals(each.getId(), file))
                .findFirst()
                .orElse(null);
    }

    /** Chooses another document, at its first page. */
    public void chosen() {
        page = 1;
        lay();
    }

    /** Goes to where a citation points. */
    public void show(Long fileId, String ofChapter, int at) {
        file = fileId;
        chapter = ofChapter == null ? chapter : ofChapter;
        page = Math.max(1, at);
        lay();
    }

    public void turn(int by) {
        page = Math.max(1, Math.min(Math.max(1, count), page + by));
    }

    public void zoom(int by) {
        zoom = Math.max(0, Math.min(MOST_ZOOM, zoom + by));
    }

    /** Pages of the file on the desk; 0 where it has none that can be shown. */
    public int getPages() {
        return count;
    }

    /** Where a commitment is signed before this secret opens; null where nothing is missing. */
    public String getToSign() {
        return toSign;
    }

    /** Asks once what lies on the desk, not again for every part of the page. */
    private void lay() {
        EvidenceFile shown = getShown();
        toSign = shown != null && shown.isSecret() ? opening.pageToSign(shown).orElse(null) : null;
        count = shown == null || toSign != null ? 0 : pages.count(shown);
        turn(0);
    }

    public String getText() {
        return getFiled().assessmentOf(chapter);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getFile() {
        return file;
    }

    public void setFile(Long file) {
        this.file = file;
    }

    public String getChapter() {
        return chapter;
    }

    public void setChapter(String chapter) {
        this.chapter = chapter;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public int getZoom() {
        return zoom;
    }

    /** Who is looking, for the watermark. */
    public String getViewer() {
        return viewer;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }
}
