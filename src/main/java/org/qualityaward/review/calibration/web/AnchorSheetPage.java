package org.qualityaward.review.calibration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.qualityaward.review.calibration.AnchorItem;
import org.qualityaward.review.calibration.AnchorSheet;
import org.qualityaward.review.calibration.ScoringAnchor;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.web.Messages;

/** A reviewer scores an anchor case; once it is handed in, what was agreed stands beside what he gave. */
@Named("anchorSheet")
@ViewScoped
public class AnchorSheetPage implements Serializable {

    /** One item as typed. */
    public static class Line implements Serializable {
        private final String title;
        private final AnchorItem item;
        private Integer percent;
        private String reason;

        Line(String title, AnchorItem item, Integer percent, String reason) {
            this.title = title;
            this.item = item;
            this.percent = percent;
            this.reason = reason;
        }

        public String getTitle() {
            return title;
        }

        public AnchorItem getItem() {
            return item;
        }

        /** His percent minus the agreed one. */
        public int getDifference() {
            return percent - item.getPercent();
        }

        public Integer getPercent() {
            return percent;
        }

        public void setPercent(Integer percent) {
            this.percent = percent;
        }

        public String getReason() {
            return reason;
        }

        public void setReason(String reason) {
            this.reason = reason;
        }
    }

    @Inject
    ScoringAnchor scoring;

    @Inject
    Clock clock;

    private Long id;
    private AnchorSheet sheet;
    private List<Line> lines = List.of();
    private Instant savedAt;

    public void load() {
        if (id == null) {
            throw new NotHere();
        }
        sheet = scoring.open(id);
        lines = sheet.getScores().stream()
                .map(score -> new Line(
                        AnchorPage.itemName(sheet.getCalibration().getAnchor().getCriteriaCode(), score.getItemCode()),
                        sheet.getCalibration()
                                .getAnchor()
                                .item(score.getItemCode())
                                .orElseThrow(),
                        score.getPercent(),
                        score.getReason()))
                .toList();
    }

    public void save(Line line) {
        sheet = scoring.save(id, line.item.getItemCode(), line.percent, line.reason);
        savedAt = clock.instant();
    }

    public void submit() {
        scoring.submit(id);
        load();
        Messages.done("review.anchor.submitted");
    }

    public int getLeft() {
        return (int) lines.stream().filter(line -> line.percent == null).count();
    }

    public AnchorSheet getSheet() {
        return sheet;
    }

    public List<Line> getLines() {
        return lines;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
