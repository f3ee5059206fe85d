package org.qualityaward.review.calibration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.review.calibration.AnchorSheet;
import org.qualityaward.review.calibration.Calibration;
import org.qualityaward.review.calibration.ScoringAnchor;

/** The anchor cases that a reviewer is asked to score in the cycle under way. */
@Named("myCalibration")
@RequestScoped
public class MyCalibration {

    /** One case; the sheet is null before it was begun. */
    public record Row(Calibration calibration, AnchorSheet sheet) {
        public Calibration getCalibration() {
            return calibration;
        }

        public AnchorSheet getSheet() {
            return sheet;
        }

        public boolean isDone() {
            return sheet != null && sheet.isSubmitted();
        }

        public int getItems() {
            return calibration.getAnchor().getItems().size();
        }
    }

    @Inject
    ScoringAnchor scoring;

    @Inject
    Cycles cycles;

    private List<Row> rows = List.of();

    @PostConstruct
    void load() {
        cycles.current()
                .ifPresent(cycle -> rows = scoring.all(cycle).stream()
                        .map(own -> new Row(own.calibration(), own.sheet()))
                        .toList());
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Whether a real sheet cannot be begun before. */
    public boolean isOutstanding() {
        return rows.stream().anyMatch(row -> row.calibration().isRequired() && !row.isDone());
    }
}
