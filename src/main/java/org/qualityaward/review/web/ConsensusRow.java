package org.qualityaward.review.web;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.qualityaward.regulation.CriteriaItem;
import org.qualityaward.review.Citation;
import org.qualityaward.review.ConsensusItem;
import org.qualityaward.review.Dissent;
import org.qualityaward.review.ItemScore;
import org.qualityaward.review.PercentMove;
import org.qualityaward.review.ScoreSheet;

/** One item on the page of consensus: what each gave, how far apart they are, what is agreed. */
public class ConsensusRow implements Serializable {

    /**
     * What one reviewer gave and wrote.
     *
     * @param submitted percent of his sheet
     * @param percent where he stands now
     * @param moves how he came from the one to the other
     * @param outlier whether he stands farthest from the middle of the team
     */
    public record Opinion(
            Long personId,
            String name,
            Integer submitted,
            Integer percent,
            List<PercentMove> moves,
            boolean outlier,
            String strengths,
            String opportunities,
            String gaps,
            List<Citation> citations)
            implements Serializable {
        public Long getPersonId() {
            return personId;
        }

        public String getName() {
            return name;
        }

        public Integer getSubmitted() {
            return submitted;
        }

        public Integer getPercent() {
            return percent;
        }

        public boolean isMoved() {
            return !percent.equals(submitted);
        }

        public List<PercentMove> getMoves() {
            return moves;
        }

        public boolean isOutlier() {
            return outlier;
        }

        public List<Citation> getCitations() {
            return citations;
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
    private final int version;
    private final List<Dissent> dissents;
    private Integer percent;
    private String reason;

    private ConsensusRow(CriteriaItem item, String name, List<Opinion> opinions, ConsensusItem agreed) {
        this.code = item.code();
        this.title = item.code() + " " + name;
        this.points = item.points();
        this.opinions = opinions;
        this.agreed = agreed != null && agreed.isAgreed();
        this.version = agreed == null ? 0 : agreed.getVersion();
        this.dissents = agreed == null ? List.of() : agreed.getDissents();
        if (this.agreed) {
            percent = agreed.getPercent();
            reason = agreed.getReason();
        }
    }

    static ConsensusRow of(
            CriteriaItem item, List<ScoreSheet> sheets, List<Citation> citations, ConsensusItem agreed, Locale locale) {
        List<Integer> stands = sheets.stream()
                .map(sheet -> stand(sheet, item.code(), agreed))
                .sorted()
                .toList();
        List<Opinion> opinions = sheets.stream()
                .map(sheet -> opinion(sheet, item.code(), agreed, stands, citations))
                .toList();
        return new ConsensusRow(item, CategoryScores.itemName(item.code(), item.name(), locale), opinions, agreed);
    }

    private static Integer stand(ScoreSheet sheet, String code, ConsensusItem agreed) {
        Integer given = sheet.score(code).orElseThrow().getPercent();
        return agreed == null ? given : agreed.standOf(sheet.getPerson(), given);
    }

    private static Opinion opinion(
            ScoreSheet sheet, String code, ConsensusItem agreed, List<Integer> stands, List<Citation> citations) {
        ItemScore score = sheet.score(code).orElseThrow();
        Integer stand = stand(sheet, code, agreed);
        int middle = stands.get(stands.size() / 2);
        int farthest =
                stands.stream().mapToInt(each -> Math.abs(each - middle)).max().orElse(0);
        return new Opinion(
                sheet.getPerson().getId(),
                sheet.getPerson().getName(),
                score.getPercent(),
                stand,
                agreed == null ? List.of() : agreed.movesOf(sheet.getPerson()),
                farthest >= WIDE / 2 && Math.abs(stand - middle) == farthest,
                score.getStrengths(),
                score.getOpportunities(),
                score.getGaps(),
                citations.stream()
                        .filter(each -> each.getSheet().equals(sheet)
                                && each.getItemCode().equals(code))
                        .toList());
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

    /** Version of the item that is shown. */
    public int getVersion() {
        return version;
    }

    public List<Dissent> getDissents() {
        return dissents;
    }

    /** Keeps what somebody had typed before the page was loaded anew. */
    void typed(Integer typedPercent, String typedReason) {
        percent = typedPercent;
        reason = typedReason;
    }
}
