package org.qualityaward.review;

import static org.qualityaward.shared.Texts.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.Paper;
import org.qualityaward.regulation.Criteria;
import org.qualityaward.regulation.CriteriaItem;
import org.qualityaward.review.Citation.Aspect;

/** The score sheet as an official paper, always Chinese: percents, opinions, and the pages they rest on. */
final class SheetPaper {

    private SheetPaper() {}

    static Paper of(ScoreSheet sheet, List<Citation> citations, Criteria criteria) {
        List<List<String>> rows = new ArrayList<>();
        Paper.Builder paper = ReviewPapers.head(
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
            comment(paper, item, sheet.score(item.code()).orElseThrow(), citations);
        }
        return paper.section(chinese("review.paper.statement"))
                .paragraph(chinese("review.paper.scoreSheet.statement"))
                .build();
    }

    private static void comment(Paper.Builder paper, CriteriaItem item, ItemScore score, List<Citation> citations) {
        String words = Stream.of(
                        line(item, Aspect.STRENGTH, score.getStrengths(), citations),
                        line(item, Aspect.OPPORTUNITY, score.getOpportunities(), citations),
                        line(item, Aspect.GAP, score.getGaps(), citations))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        if (!words.isEmpty()) {
            paper.paragraph(item.code() + " " + item.name() + "\n" + words);
        }
    }

    private static String line(CriteriaItem item, Aspect aspect, String text, List<Citation> citations) {
        String sources = citations.stream()
                .filter(each -> each.getItemCode().equals(item.code()) && each.getAspect() == aspect)
                .map(SheetPaper::source)
                .collect(Collectors.joining("\uff1b"));
        if (text == null && sources.isEmpty()) {
            return "";
        }
        return chinese("review.paper." + aspect.name().toLowerCase(Locale.ROOT))
                + (text == null ? "" : text)
                + (sources.isEmpty() ? "" : chinese("review.paper.sources", sources));
    }

    private static String source(Citation citation) {
        if (citation.getFile() == null) {
            return chinese("review.cite.chapter", citation.getChapter());
        }
        return citation.getPage() == 0
                ? citation.getFile().getName()
                : chinese("review.cite.page", citation.getFile().getName(), citation.getPage());
    }
}
