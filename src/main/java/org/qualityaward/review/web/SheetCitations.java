package org.qualityaward.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.review.Citation;
import org.qualityaward.review.Citation.Aspect;
import org.qualityaward.review.CitingEvidence;
import org.qualityaward.review.ScoreSheet;
import org.qualityaward.review.ScoreSheets;

/** What the opinions of a reviewer's sheet rest on; the page that lies beside it is cited with one click. */
@Named("citations")
@ViewScoped
public class SheetCitations implements Serializable {

    @Inject
    CitingEvidence citing;

    @Inject
    ScoreSheets sheets;

    private List<Citation> all = List.of();

    void load(ScoreSheet sheet) {
        all = sheets.citations(sheet);
    }

    public void cite(ScoreSheet sheet, String item, Aspect aspect, FiledViewer viewer) {
        load(citing.cite(ref(sheet), item, aspect, viewer.getFile(), viewer.getPage()));
    }

    public void remove(ScoreSheet sheet, Citation citation) {
        citing.remove(ref(sheet), citation.getId());
        load(citation.getSheet());
    }

    private static ApplicationRef ref(ScoreSheet sheet) {
        return sheet.getReview().getApplication().ref();
    }

    public List<Citation> of(String item, Aspect aspect) {
        return all.stream()
                .filter(each -> each.getItemCode().equals(item) && each.getAspect() == aspect)
                .toList();
    }

    public int getCount() {
        return all.size();
    }

    public Aspect[] getAspects() {
        return Aspect.values();
    }
}
