package org.qualityaward.review;

import static org.qualityaward.shared.Texts.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.Paper;
import org.qualityaward.identity.Person;
import org.qualityaward.regulation.Criteria;
import org.qualityaward.regulation.CriteriaItem;

/** The papers of consensus, always Chinese: what the team agreed and who moved or dissents, and each member's signature. */
final class ConsensusPapers {

    private static final String ARROW = "\u2192";

    private ConsensusPapers() {}

    static Paper report(Review review, List<ScoreSheet> sheets, Criteria criteria) {
        List<List<String>> rows = new ArrayList<>();
        for (CriteriaItem item : criteria.items()) {
            ConsensusItem agreed = review.item(item.code());
            rows.add(List.of(
                    item.code() + " " + item.name(),
                    sheets.stream()
                            .map(sheet -> singles(sheet, agreed, item.code()))
                            .collect(Collectors.joining(" ")),
                    agreed.getPercent() + "%",
                    points(item, agreed),
                    words(agreed)));
        }
        return ReviewPapers.head(DocumentType.CONSENSUS_REPORT, "review.paper.consensus", review.getApplication())
                .field(chinese("review.paper.team"), review.getTeam().getName())
                .field(chinese("review.paper.members"), ReviewPapers.members(review))
                .field(chinese("review.paper.confirmed.by"), signed(review))
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

    /** What one member puts his name to: what was agreed, beside what he gave, moved and does not share. */
    static Paper confirmation(Review review, ScoreSheet own, Criteria criteria) {
        List<List<String>> rows = new ArrayList<>();
        for (CriteriaItem item : criteria.items()) {
            ConsensusItem agreed = review.item(item.code());
            rows.add(List.of(
                    item.code() + " " + item.name(),
                    singles(own, agreed, item.code()),
                    agreed.getPercent() + "%",
                    agreed.dissentOf(own.getPerson()).map(Dissent::getWords).orElse("")));
        }
        return ReviewPapers.head(
                        DocumentType.CONSENSUS_CONFIRMATION, "review.paper.confirmation", review.getApplication())
                .field(chinese("review.paper.reviewer"), own.getPerson().getName())
                .field(chinese("review.paper.team"), review.getTeam().getName())
                .field(
                        chinese("review.paper.total"),
                        Scoring.total(criteria, code -> review.item(code).getPercent()) + " / " + criteria.points())
                .section(chinese("review.paper.scores"))
                .table(
                        List.of(
                                chinese("review.paper.item"),
                                chinese("review.paper.own"),
                                chinese("review.paper.agreed"),
                                chinese("review.paper.dissent.own")),
                        rows)
                .section(chinese("review.paper.statement"))
                .paragraph(chinese("review.paper.confirmation.statement"))
                .build();
    }

    /** What somebody gave, with an arrow where he moved. */
    private static String singles(ScoreSheet sheet, ConsensusItem agreed, String code) {
        Integer given = sheet.score(code).map(ItemScore::getPercent).orElse(null);
        Integer stands = agreed.standOf(sheet.getPerson(), given);
        return given == null ? "" : given.equals(stands) ? given + "%" : given + "%" + ARROW + stands + "%";
    }

    private static String points(CriteriaItem item, ConsensusItem agreed) {
        return item.score(agreed.getPercent()).stripTrailingZeros().toPlainString();
    }

    private static String words(ConsensusItem agreed) {
        return agreed.getReason()
                + (agreed.getDissent() == null ? "" : "\n" + chinese("review.paper.dissent") + agreed.getDissent());
    }

    /** Who signed; the leader does with the report itself. */
    private static String signed(Review review) {
        List<Person> all = review.taken().stream()
                .filter(seat -> seat.getConfirmedAt() != null || seat.isLeader())
                .map(Seat::getPerson)
                .toList();
        return all.stream().map(Person::getName).collect(Collectors.joining(chinese("review.paper.comma")));
    }
}
