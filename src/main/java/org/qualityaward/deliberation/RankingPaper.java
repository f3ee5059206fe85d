package org.qualityaward.deliberation;

import java.util.List;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.Paper;
import org.qualityaward.shared.Texts;

/** The submitted ranking as a paper: every input, every reason, every place. */
final class RankingPaper {

    private RankingPaper() {}

    static Paper of(Ranking ranking, String basis) {
        Paper.Builder paper = Paper.of(
                        DocumentType.RANKING,
                        Texts.chinese(
                                "deliberation.paper.ranking.title",
                                String.valueOf(ranking.getCycle().getYear())))
                .about(ranking.getCycle().ref())
                .about(ranking.ref());
        ranking.getRows().forEach(row -> paper.about(row.getApplication().ref()));
        return paper.field(text("ranking.version"), ranking.getNumber())
                .field(text("basis"), basis)
                .field(
                        text("ranking.opinions"),
                        Texts.chinese(
                                "deliberation.paper.ranking.opinionsOf",
                                ranking.getOpinionsHandled(),
                                ranking.getOpinionsAdopted()))
                .field(text("ranking.hash"), ranking.getInputsHash())
                .section(text("ranking.list"))
                .table(
                        List.of(
                                text("place"),
                                text("organization"),
                                text("points"),
                                text("adjustment"),
                                text("total"),
                                text("reason"),
                                text("candidate")),
                        ranking.getRows().stream().map(RankingPaper::row).toList())
                .build();
    }

    private static List<String> row(RankingRow row) {
        String reasons = row.getAdjustmentReason() == null ? "" : row.getAdjustmentReason();
        if (row.getTieReason() != null) {
            reasons = reasons + (reasons.isEmpty() ? "" : "；") + row.getTieReason();
        }
        return List.of(
                row.isReEvaluation()
                        ? Texts.chinese("deliberation.paper.reEvaluation", row.getPlace())
                        : String.valueOf(row.getPlace()),
                row.getApplication().getName(),
                row.getPoints().toPlainString(),
                row.getAdjustment().toPlainString(),
                row.getTotal().toPlainString(),
                reasons,
                text(row.isCandidate() ? "yes" : "no"));
    }

    private static String text(String key) {
        return Texts.chinese("deliberation.paper." + key);
    }
}
