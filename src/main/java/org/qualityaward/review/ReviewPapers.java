package org.qualityaward.review;

import static org.qualityaward.shared.Texts.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qualityaward.application.Application;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.Paper;
import org.qualityaward.regulation.Criteria;
import org.qualityaward.regulation.CriteriaItem;

/** The official papers of this room, always Chinese. */
final class ReviewPapers {

    private ReviewPapers() {}

    static Paper report(Review review, SiteVisit visit, Optional<Defence> defence, TeamResult result) {
        Criteria criteria = review.getApplication().getCycle().getRuleSet().criteria();
        Paper.Builder paper = head(DocumentType.TEAM_REPORT, "review.paper.report", review.getApplication())
                .field(chinese("review.paper.team"), review.getTeam().getName())
                .field(chinese("review.paper.members"), members(review))
                .section(chinese("review.paper.points"))
                .field(
                        chinese("review.paper.material"),
                        result.getMaterialPoints().toPlainString())
                .field(chinese("review.paper.site"), result.getSitePoints().toPlainString())
                .field(
                        chinese("review.paper.defence"),
                        defence.map(held -> held.getPoints().toPlainString()).orElse(null))
                .field(chinese("review.paper.final"), result.getFinalPoints().toPlainString())
                .section(chinese("review.paper.visit"))
                .field(chinese("review.paper.visit.days"), visit.getFirstDay() + " \u2014 " + visit.getLastDay())
                .field(chinese("review.paper.visit.place"), visit.getPlace())
                .paragraph(visit.getFindings())
                .table(
                        List.of(
                                chinese("review.paper.item"),
                                chinese("review.paper.agreed"),
                                chinese("review.paper.onSite"),
                                chinese("review.paper.reason")),
                        siteRows(review, criteria));
        defence.ifPresent(held -> paper.section(chinese("review.paper.defence"))
                .field(chinese("review.paper.defence.day"), held.getHeldOn())
                .paragraph(held.getQuestions()));
        return paper.section(chinese("review.paper.summary"))
                .paragraph(review.getSummary())
                .build();
    }

    private static List<List<String>> siteRows(Review review, Criteria criteria) {
        List<List<String>> rows = new ArrayList<>();
        for (CriteriaItem item : criteria.items()) {
            ConsensusItem agreed = review.item(item.code());
            rows.add(List.of(
                    item.code() + " " + item.name(),
                    agreed.getPercent() + "%",
                    agreed.getFinalPercent() + "%",
                    Objects.toString(agreed.getSiteReason(), chinese("review.paper.confirmed"))));
        }
        return rows;
    }

    static Paper.Builder head(DocumentType type, String title, Application application) {
        return Paper.of(type, chinese(title))
                .about(application.ref())
                .field(chinese("review.paper.number"), application.getNumber())
                .field(chinese("review.paper.applicant"), application.getName());
    }

    static String members(Review review) {
        return review.taken().stream()
                .map(seat -> seat.getPerson().getName() + (seat.isLeader() ? chinese("review.paper.leads") : ""))
                .collect(Collectors.joining(chinese("review.paper.comma")));
    }
}
