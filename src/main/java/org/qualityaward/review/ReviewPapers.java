package org.qualityaward.review;

import static org.qualityaward.shared.Texts.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.qualityaward.application.Application;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.Paper;
import org.qualityaward.regulation.Criteria;
import org.qualityaward.regulation.CriteriaItem;

/** The official papers of this room, always Chinese. */
final class ReviewPapers {

    private ReviewPapers() {}

    static Paper scoreSheet(ScoreSheet sheet, Criteria criteria) {
        List<List<String>> rows = new ArrayList<>();
        Paper.Builder paper = head(
                        DocumentType.SCORE_SHEET,
                        "review.paper.scoreSheet",
                        sheet.getReview().getApplication())
                .field(chinese("review.paper.reviewer"), sheet.getPerson().getName())
                .field(chinese("review.paper.team"), sheet.getReview().getTeam().getName())
                .field(chinese("review.paper.version"), sheet.getRevision())
                .field(
                        chinese("review.paper.total"),
                        sheet.total(criteria).toPlainString() + " / " + criteria.points());
        if (sheet.getCorrectionReason() != null) {
            paper.field(chinese("review.paper.correction"), sheet.getCorrectionReason());
        }
        for (CriteriaItem item : criteria.items()) {
            ItemScore score = sheet.score(item.code()).orElseThrow();
            rows.add(List.of(
                    item.code() + " " + item.name(),
                    String.valueOf(item.points()),
                    score.getPercent() + "%",
                    item.score(score.getPercent()).stripTrailingZeros().toPlainString()));
        }
        paper.section(chinese("review.paper.scores"))
                .table(
                        List.of(
                                chinese("review.paper.item"),
                                chinese("review.paper.full"),
                                chinese("review.paper.percent"),
                                chinese("review.paper.points")),
                        rows)
                .section(chinese("review.paper.comments"));
        for (CriteriaItem item : criteria.items()) {
            comment(paper, item, sheet.score(item.code()).orElseThrow());
        }
        return paper.section(chinese("review.paper.statement"))
                .paragraph(chinese("review.paper.scoreSheet.statement"))
                .build();
    }

    private static void comment(Paper.Builder paper, CriteriaItem item, ItemScore score) {
        String words = List.of("strengths", "opportunities", "gaps").stream()
                .map(kind -> {
                    String text = kind.equals("strengths")
                            ? score.getStrengths()
                            : kind.equals("gaps") ? score.getGaps() : score.getOpportunities();
                    return text == null ? null : chinese("review.paper." + kind) + text;
                })
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        if (!words.isEmpty()) {
            paper.paragraph(item.code() + " " + item.name() + "\n" + words);
        }
    }

    static Paper consensus(Review review, List<ScoreSheet> sheets, Criteria criteria) {
        List<List<String>> rows = new ArrayList<>();
        for (CriteriaItem item : criteria.items()) {
            ConsensusItem agreed = review.item(item.code());
            rows.add(List.of(
                    item.code() + " " + item.name(),
                    sheets.stream()
                            .map(sheet -> sheet.score(item.code())
                                    .map(score -> score.getPercent() + "%")
                                    .orElse(""))
                            .collect(Collectors.joining(" ")),
                    agreed.getPercent() + "%",
                    item.score(agreed.getPercent()).stripTrailingZeros().toPlainString(),
                    agreed.getReason()
                            + (agreed.getDissent() == null
                                    ? ""
                                    : "\n" + chinese("review.paper.dissent") + agreed.getDissent())));
        }
        return head(DocumentType.CONSENSUS_REPORT, "review.paper.consensus", review.getApplication())
                .field(chinese("review.paper.team"), review.getTeam().getName())
                .field(chinese("review.paper.members"), members(review))
                .field(
                        chinese("review.paper.total"),
                        review.getMaterialPoints().toPlainString() + " / " + criteria.points())
                .field(
                        chinese("review.paper.shortlisted"),
                        chinese("review.paper.shortlisted." + (review.getPhase() == ReviewPhase.SHORTLISTED)))
                .field(chinese("review.paper.reason"), review.getShortlistReason())
                .section(chinese("review.paper.scores"))
                .table(
                        List.of(
                                chinese("review.paper.item"),
                                chinese("review.paper.single"),
                                chinese("review.paper.agreed"),
                                chinese("review.paper.points"),
                                chinese("review.paper.reason")),
                        rows)
                .build();
    }

    private static Paper.Builder head(DocumentType type, String title, Application application) {
        return Paper.of(type, chinese(title))
                .about(application.ref())
                .field(chinese("review.paper.number"), application.getNumber())
                .field(chinese("review.paper.applicant"), application.getName());
    }

    private static String members(Review review) {
        return review.taken().stream()
                .map(seat -> seat.getPerson().getName() + (seat.isLeader() ? chinese("review.paper.leads") : ""))
                .collect(Collectors.joining(chinese("review.paper.comma")));
    }
}
