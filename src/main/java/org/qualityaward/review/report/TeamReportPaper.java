package org.qualityaward.review.report;

import static org.qualityaward.shared.Texts.chinese;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qualityaward.application.Application;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.PageLayout;
import org.qualityaward.archive.Paper;
import org.qualityaward.regulation.Criteria;
import org.qualityaward.regulation.CriteriaItem;
import org.qualityaward.review.ConsensusItem;
import org.qualityaward.review.Defence;
import org.qualityaward.review.Review;
import org.qualityaward.review.ScoreSheet;
import org.qualityaward.review.ScoreSheets;
import org.qualityaward.review.SiteVisit;
import org.qualityaward.review.TeamReport;
import org.qualityaward.review.TeamResult;

/** A team's report on one applicant (小组评审报告): who reviewed, the points, item by item, the visit, the defence, the sum. */
@ApplicationScoped
public class TeamReportPaper implements TeamReport {

    @Inject
    ScoreSheets sheets;

    @Override
    public Paper of(Review review, SiteVisit visit, Optional<Defence> defence, TeamResult result) {
        Application application = review.getApplication();
        Paper.Builder paper = Paper.of(DocumentType.TEAM_REPORT, chinese("review.paper.report"))
                .pageLayout(PageLayout.REPORT)
                .about(application.ref())
                .field(chinese("review.paper.number"), application.getNumber())
                .field(chinese("review.paper.applicant"), application.getName())
                .field(chinese("review.paper.team"), review.getTeam().getName())
                .field(chinese("review.paper.members"), members(review));
        points(paper, review, defence, result);
        items(paper, review);
        visit(paper, visit);
        defence.ifPresent(held -> defence(paper, held));
        return paper.section(chinese("review.paper.summary"))
                .paragraph(review.getSummary())
                .build();
    }

    private static void points(Paper.Builder paper, Review review, Optional<Defence> defence, TeamResult result) {
        Criteria criteria = criteria(review);
        Map<String, ConsensusItem> items =
                review.getItems().stream().collect(Collectors.toMap(ConsensusItem::getItemCode, Function.identity()));
        paper.section(chinese("review.paper.points"))
                .field(
                        chinese("review.paper.material"),
                        result.getMaterialPoints().toPlainString())
                .field(chinese("review.paper.site"), result.getSitePoints().toPlainString())
                .field(
                        chinese("review.paper.defence"),
                        defence.map(held -> held.getPoints().toPlainString()).orElse(null))
                .field(chinese("review.paper.final"), result.getFinalPoints().toPlainString())
                .chart(
                        Paper.Shape.RADAR,
                        chinese("review.report.radar"),
                        Drawings.categories(criteria),
                        List.of(
                                new Paper.Series(
                                        chinese("review.report.agreed"),
                                        Drawings.percents(
                                                criteria,
                                                code -> items.get(code).getPercent())),
                                new Paper.Series(
                                        chinese("review.report.seen"),
                                        Drawings.percents(
                                                criteria,
                                                code -> items.get(code).getFinalPercent()))));
    }

    private void items(Paper.Builder paper, Review review) {
        List<ScoreSheet> counting = sheets.counting(review);
        Criteria criteria = criteria(review);
        paper.section(chinese("review.report.items"));
        Drawings.spread(paper, chinese("review.report.spread"), criteria, counting, review.getItems());
        List<List<String>> rows = new ArrayList<>();
        for (CriteriaItem item : criteria.items()) {
            review.getItems().stream()
                    .filter(agreed -> agreed.getItemCode().equals(item.code()))
                    .forEach(agreed -> rows.add(List.of(
                            item.code() + " " + item.name(),
                            counting.stream()
                                    .flatMap(sheet -> sheet.score(item.code()).stream())
                                    .map(score -> String.valueOf(score.getPercent()))
                                    .collect(Collectors.joining(" ")),
                            agreed.getPercent() + "%",
                            agreed.getFinalPercent() + "%",
                            said(agreed))));
        }
        paper.table(
                List.of(
                        chinese("review.paper.item"),
                        chinese("review.paper.single"),
                        chinese("review.paper.agreed"),
                        chinese("review.paper.onSite"),
                        chinese("review.paper.reason")),
                rows);
    }

    private static String said(ConsensusItem agreed) {
        return Objects.toString(agreed.getSiteReason(), chinese("review.paper.confirmed"))
                + (agreed.getDissent() == null ? "" : "\n" + chinese("review.paper.dissent") + agreed.getDissent());
    }

    private static void visit(Paper.Builder paper, SiteVisit visit) {
        paper.section(chinese("review.paper.visit"))
                .field(chinese("review.paper.visit.days"), visit.getFirstDay() + " \u2014 " + visit.getLastDay())
                .field(chinese("review.paper.visit.place"), visit.getPlace())
                .paragraph(visit.getFindings());
    }

    private static void defence(Paper.Builder paper, Defence held) {
        paper.section(chinese("review.paper.defence"))
                .field(chinese("review.paper.defence.day"), held.getHeldOn())
                .paragraph(held.getQuestions());
    }

    private static Criteria criteria(Review review) {
        return review.getApplication().getCycle().getRuleSet().criteria();
    }

    private static String members(Review review) {
        return review.taken().stream()
                .map(seat -> seat.getPerson().getName() + (seat.isLeader() ? chinese("review.paper.leads") : ""))
                .collect(Collectors.joining(chinese("review.paper.comma")));
    }
}
