package org.qualityaward.review.report;

import static org.qualityaward.shared.Texts.chinese;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.PageLayout;
import org.qualityaward.archive.Paper;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.regulation.Criteria;
import org.qualityaward.review.ConsensusItem;
import org.qualityaward.review.Procurement;
import org.qualityaward.review.Review;
import org.qualityaward.review.ReviewPhase;
import org.qualityaward.review.TeamResult;

/** The report on all applicants of a cycle to the steering group (评审报告), from what the teams signed; it ranks nobody. */
final class CycleReportPaper {

    private final Cycle cycle;
    private final List<Review> reviews;
    private final List<TeamResult> results;

    /** @param reviews those that the author may know of, by number */
    CycleReportPaper(Cycle cycle, List<Review> reviews, List<TeamResult> results) {
        this.cycle = cycle;
        this.reviews = reviews;
        this.results = results;
    }

    Paper of(Procurement procurement, Optional<Deadline> clock, String words, LocalDate on) {
        Paper.Builder paper = Paper.of(
                        DocumentType.REVIEW_REPORT, chinese("review.report.all.title", String.valueOf(cycle.getYear())))
                .pageLayout(PageLayout.REPORT)
                .about(cycle.ref());
        reviews.forEach(review -> paper.about(review.getApplication().ref()));
        paper.paragraph(chinese("review.report.all.to"));
        work(paper, procurement, clock);
        points(paper);
        each(paper);
        return paper.section(chinese("review.report.all.words"))
                .paragraph(words)
                .signOff(procurement.getInstitution().getName(), on.toString())
                .build();
    }

    private void work(Paper.Builder paper, Procurement procurement, Optional<Deadline> clock) {
        paper.section(chinese("review.report.all.work"))
                .paragraph(chinese(
                        "review.report.all.course",
                        procurement.getInstitution().getName(),
                        reviews.stream().map(Review::getTeam).distinct().count(),
                        reviews.size(),
                        shortlisted().size(),
                        reviews.size() - shortlisted().size()));
        clock.ifPresent(deadline -> {
            paper.paragraph(chinese("review.report.all.clock", deadline.getEvent(), deadline.getLast()));
            if (deadline.getReason() != null) {
                paper.paragraph(chinese("review.report.all.prolonged", deadline.getReason()));
            }
        });
    }

    private void points(Paper.Builder paper) {
        paper.section(chinese("review.report.all.points"));
        if (!shortlisted().isEmpty()) {
            Criteria criteria = cycle.getRuleSet().criteria();
            paper.chart(
                    Paper.Shape.RADAR,
                    chinese("review.report.all.radar"),
                    Drawings.categories(criteria),
                    List.of(new Paper.Series(chinese("review.report.all.mean"), mean(criteria))));
        }
        paper.table(
                List.of(
                        chinese("review.paper.applicant"),
                        chinese("review.paper.team"),
                        chinese("review.paper.material"),
                        chinese("review.paper.site"),
                        chinese("review.paper.defence"),
                        chinese("review.paper.final")),
                reviews.stream().map(this::line).toList());
    }

    private List<Integer> mean(Criteria criteria) {
        List<List<Integer>> all = shortlisted().stream()
                .map(review -> Drawings.percents(
                        criteria,
                        code -> review.getItems().stream()
                                .filter(item -> item.getItemCode().equals(code))
                                .map(ConsensusItem::getFinalPercent)
                                .findFirst()
                                .orElseThrow()))
                .toList();
        return IntStream.range(0, criteria.categories().size())
                .map(i -> BigDecimal.valueOf(
                                all.stream().mapToInt(one -> one.get(i)).sum())
                        .divide(BigDecimal.valueOf(all.size()), 0, RoundingMode.HALF_UP)
                        .intValue())
                .boxed()
                .toList();
    }

    private List<String> line(Review review) {
        Optional<TeamResult> result = resultOf(review);
        return List.of(
                review.getApplication().getNumber() + "\n"
                        + review.getApplication().getName(),
                review.getTeam().getName(),
                text(review.getMaterialPoints()),
                text(result.map(TeamResult::getSitePoints).orElse(null)),
                text(result.map(TeamResult::getDefencePoints).orElse(null)),
                text(result.map(TeamResult::getFinalPoints).orElse(null)));
    }

    private void each(Paper.Builder paper) {
        paper.section(chinese("review.report.all.each"));
        reviews.forEach(review -> paper.paragraph(
                review.getPhase() == ReviewPhase.CONCLUDED
                        ? chinese(
                                "review.report.all.one", review.getApplication().getName(), review.getSummary())
                        : chinese(
                                "review.report.all.notShortlisted",
                                review.getApplication().getName(),
                                Objects.toString(
                                        review.getShortlistReason(), chinese("review.report.all.belowFloor")))));
    }

    private List<Review> shortlisted() {
        return reviews.stream()
                .filter(review -> review.getPhase() == ReviewPhase.CONCLUDED)
                .toList();
    }

    private Optional<TeamResult> resultOf(Review review) {
        return results.stream()
                .filter(result -> result.getApplication().equals(review.getApplication()))
                .findFirst();
    }

    private static String text(BigDecimal points) {
        return points == null ? "" : points.toPlainString();
    }
}
