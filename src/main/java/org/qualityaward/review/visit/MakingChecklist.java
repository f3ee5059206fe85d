package org.qualityaward.review.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.review.ConsensusItem;
import org.qualityaward.review.ItemScore;
import org.qualityaward.review.Review;
import org.qualityaward.review.ScoreSheet;
import org.qualityaward.review.ScoreSheets;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Texts;

/**
 * The leader draws up what the visit has to verify: from what the consensus left open (missing evidence, dissent,
 * opportunities), and in words of his own (Article 21).
 */
@ApplicationScoped
@Transactional
public class MakingChecklist {

    @Inject
    Visits visits;

    @Inject
    ScoreSheets sheets;

    @Inject
    VisitingTeam team;

    /** What the consensus left open, in the order of the criteria; items with nothing open are not among them. */
    @Act(value = "review.readOpenPoints", by = Role.REVIEWER, article = 21, readOnly = true)
    public List<OpenPoint> open(ApplicationRef ref) {
        Review review = team.of(ref);
        if (review.getConsensusClosedAt() == null) {
            return List.of();
        }
        List<ScoreSheet> counting = sheets.counting(review);
        Set<String> taken = visits.points(review).stream()
                .map(VisitPoint::getItemCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<OpenPoint> open = new ArrayList<>();
        review.getApplication().getCycle().getRuleSet().criteria().items().forEach(item -> {
            String code = item.code();
            String dissent = review.getItems().stream()
                    .filter(agreed -> agreed.getItemCode().equals(code))
                    .map(ConsensusItem::getDissent)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining());
            OpenPoint point = new OpenPoint(
                    code,
                    said(counting, code, ItemScore::getGaps),
                    dissent,
                    said(counting, code, ItemScore::getOpportunities),
                    taken.contains(code));
            if (point.isPressing() || !point.opportunities().isEmpty()) {
                open.add(point);
            }
        });
        return open;
    }

    private static String said(List<ScoreSheet> sheets, String code, Function<ItemScore, String> what) {
        return sheets.stream()
                .flatMap(sheet -> sheet.score(code).stream())
                .map(what)
                .filter(words -> words != null && !words.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /**
     * Takes what is open on some items into the checklist, a point for each; what is there already stays as it is.
     *
     * @return how many points are new
     */
    @Act(value = "review.takeOpenPoints", by = Role.REVIEWER, article = 21)
    public int take(ApplicationRef ref, Collection<String> itemCodes) {
        Review review = team.planning(ref);
        List<OpenPoint> chosen = open(ref).stream()
                .filter(point -> itemCodes.contains(point.itemCode()) && !point.taken())
                .toList();
        chosen.forEach(point -> visits.add(new VisitPoint(review, point.itemCode(), words(point))));
        return chosen.size();
    }

    /** Gaps and dissent before opportunities, which are left out where the text would be too long. */
    private static String words(OpenPoint point) {
        List<String> lines = new ArrayList<>();
        line(lines, "review.checklist.gaps", point.gaps());
        line(lines, "review.checklist.dissent", point.dissent());
        line(lines, "review.checklist.opportunities", point.opportunities());
        String all = String.join("\n", lines);
        return all.length() <= VisitPoint.LONGEST ? all : all.substring(0, VisitPoint.LONGEST - 1) + "\u2026";
    }

    private static void line(List<String> lines, String key, String words) {
        if (!words.isEmpty()) {
            lines.add(Texts.chinese(key, words.replace('\n', ' ')));
        }
    }

    /**
     * @param itemCode item that it concerns, or null
     * @throws Refusal when there is no such item, or without words
     */
    @Act(value = "review.askPoint", by = Role.REVIEWER, article = 21)
    public VisitPoint ask(ApplicationRef ref, String itemCode, String words) {
        Review review = team.planning(ref);
        boolean known = itemCode == null
                || review.getItems().stream()
                        .anyMatch(item -> item.getItemCode().equals(itemCode));
        if (!known) {
            throw new Refusal("review.refusal.noItem", 14, itemCode);
        }
        VisitPoint point = new VisitPoint(review, itemCode, words);
        visits.add(point);
        return point;
    }

    /** @throws Refusal once something was found, or when it was changed meanwhile */
    @Act(value = "review.rewordPoint", by = Role.REVIEWER, article = 21)
    public void reword(ApplicationRef ref, Long pointId, int seen, String words) {
        VisitPoint point = ours(team.planning(ref), pointId);
        point.unchangedSince(seen);
        point.ask(words);
    }

    /** @throws Refusal once something was found */
    @Act(value = "review.dropPoint", by = Role.REVIEWER, article = 21)
    public void drop(ApplicationRef ref, Long pointId) {
        VisitPoint point = ours(team.planning(ref), pointId);
        boolean bare = point.getFinding() == null
                && visits.photos(point.getReview()).stream()
                        .noneMatch(photo -> photo.getPoint().equals(point));
        if (!bare) {
            throw new Refusal("review.refusal.pointFound", 21);
        }
        visits.remove(point);
    }

    private VisitPoint ours(Review review, Long pointId) {
        return visits.point(pointId)
                .filter(point -> point.getReview().equals(review))
                .orElseThrow(NotHere::new);
    }
}
