package org.qualityaward.review.report;

import static org.qualityaward.shared.Texts.chinese;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
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
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.review.ConsensusItem;
import org.qualityaward.review.Defence;
import org.qualityaward.review.Review;
import org.qualityaward.review.ScoreSheet;
import org.qualityaward.review.ScoreSheets;
import org.qualityaward.review.SiteVisit;
import org.qualityaward.review.TeamReport;
import org.qualityaward.review.TeamResult;
import org.qualityaward.review.defence.DefenceScore;
import org.qualityaward.review.defence.Defences;
import org.qualityaward.review.visit.VisitPhoto;
import org.qualityaward.review.visit.VisitPoint;
import org.qualityaward.review.visit.VisitStep;
import org.qualityaward.review.visit.Visits;
import org.qualityaward.shared.Texts;

/** A team's report on one applicant (小组评审报告): who reviewed, the points, item by item, the visit, the defence, the sum. */
@ApplicationScoped
public class TeamReportPaper implements TeamReport {

    @Inject
    ScoreSheets sheets;

    @Inject
    Visits visits;

    @Inject
    Defences defences;

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
        visit(paper, review, visit);
        defence.ifPresent(held -> defence(paper, review, held));
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

    private void visit(Paper.Builder paper, Review review, SiteVisit visit) {
        paper.section(chinese("review.paper.visit"))
                .field(chinese("review.paper.visit.days"), visit.getFirstDay() + " \u2014 " + visit.getLastDay())
                .field(chinese("review.paper.visit.place"), visit.getPlace())
                .paragraph(visit.getFindings());
        List<VisitStep> steps = visits.steps(review);
        if (!steps.isEmpty()) {
            paper.table(
                    List.of(
                            chinese("review.agenda.when"),
                            chinese("review.agenda.what"),
                            chinese("review.agenda.place"),
                            chinese("review.agenda.papers")),
                    steps.stream()
                            .map(step -> List.of(
                                    step.getDay() + " " + step.getHours(),
                                    step.getWhat(),
                                    step.getPlace(),
                                    Objects.toString(step.getPapers(), "")))
                            .toList());
        }
        checklist(paper, review);
    }

    private void checklist(Paper.Builder paper, Review review) {
        List<VisitPoint> points = visits.points(review);
        List<VisitPhoto> photos = visits.photos(review);
        if (!points.isEmpty()) {
            paper.paragraph(chinese("review.report.checklist", points.size(), photos.size()))
                    .table(
                            List.of(
                                    chinese("review.paper.item"),
                                    chinese("review.checklist.asks"),
                                    chinese("review.notes.finding"),
                                    chinese("review.report.photos")),
                            points.stream()
                                    .map(point -> List.of(
                                            Objects.toString(point.getItemCode(), chinese("review.checklist.other")),
                                            point.getAsks(),
                                            Texts.of(Texts.CHINESE, point.getFinding())
                                                    + (point.getFound() == null ? "" : "\n" + point.getFound()),
                                            String.valueOf(photos.stream()
                                                    .filter(photo ->
                                                            photo.getPoint().equals(point))
                                                    .count())))
                                    .toList());
        }
    }

    /** Who gave how much is not said: the points stand from the lowest to the highest. */
    private void defence(Paper.Builder paper, Review review, Defence held) {
        paper.section(chinese("review.paper.defence"))
                .field(chinese("review.paper.defence.day"), held.getHeldOn())
                .field(
                        chinese("review.report.given"),
                        defences.scores(review).stream()
                                .map(DefenceScore::getPoints)
                                .sorted()
                                .map(BigDecimal::toPlainString)
                                .collect(Collectors.joining(chinese("review.paper.comma"))))
                .field(
                        chinese("review.report.weights"),
                        chinese(
                                "review.report.mean",
                                held.getPoints().toPlainString(),
                                rules(review).siteWeight(),
                                rules(review).defencePoints()))
                .paragraph(held.getQuestions());
    }

    private static RuleSet rules(Review review) {
        return review.getApplication().getCycle().getRuleSet();
    }

    private static Criteria criteria(Review review) {
        return rules(review).criteria();
    }

    private static String members(Review review) {
        return review.taken().stream()
                .map(seat -> seat.getPerson().getName() + (seat.isLeader() ? chinese("review.paper.leads") : ""))
                .collect(Collectors.joining(chinese("review.paper.comma")));
    }
}
