package org.qualityaward.review.web;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.qualityaward.regulation.CriteriaItem;
import org.qualityaward.review.ConsensusItem;
import org.qualityaward.review.ItemScore;
import org.qualityaward.review.ScoreSheet;

/** One item on the page of consensus: what each gave, how far apart they are, what is agreed. */
public class ConsensusRow implements Serializable {

    /** What one reviewer gave and wrote. */
    public record Opinion(String name, Integer percent, String strengths, String opportunities, String gaps)
            implements Serializable {
        public String getName() {
            return name;
        }

        public Integer getPercent() {
            return percent;
        }

        public String getStrengths() {
            return strengths;
        }

        public String getOpportunities() {
            return opportunities;
        }

        public String getGaps() {
            return gaps;
        }
    }

    private static final int WIDE = 20;

    private final String code;
    private final String title;
    private final int points;
    private final List<Opinion> opinions;
    private final boolean agreed;
    private Integer percent;
    private String reason;
    private String dissent;

    private ConsensusRow(CriteriaItem item, String name, List<Opinion> opinions, ConsensusItem agreed) {
        this.code = item.code();
        this.title = item.code() + " " + name;
        this.points = item.points();
        this.opinions = opinions;
        this.agreed = agreed != null && agreed.isAgreed();
        if (this.agreed) {
            percent = agreed.getPercent();
            reason = agreed.getReason();
            dissent = agreed.getDissent();
        }
    }

    static ConsensusRow of(CriteriaItem item, List<ScoreSheet> sheets, ConsensusItem agreed, Locale locale) {
        List<Opinion> opinions = sheets.stream()
                .map(sheet -> opinion(sheet, sheet.score(item.code()).orElseThrow()))
                .toList();
        return new ConsensusRow(item, CategoryScores.itemName(item.code(), item.name(), locale), opinions, agreed);
    }

    private static Opinion opinion(ScoreSheet sheet, ItemScore score) {
        return new Opinion(
                sheet.getPerson().getName(),
                score.getPercent(),
                score.getStrengths(),
                score.getOpportunities(),
                score.getGaps());
    }

    /** Highest minus lowest percent. */
    public int getSpread() {
        int highest = opinions.stream().mapToInt(Opinion::percent).max().orElse(0);
        return highest - opinions.stream().mapToInt(Opinion::percent).min().orElse(0);
    }

    /** Whether they are so far apart that it has to be talked about. */
    public boolean isWide() {
        return getSpread() >= WIDE;
    }

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public int getPoints() {
        return points;
    }

    public List<Opinion> getOpinions() {
        return opinions;
    }

    public boolean isAgreed() {
        return agreed;
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

    public String getDissent() {
        return dissent;
    }

    public void setDissent(String dissent) {
        this.dissent = dissent;
    }
}
