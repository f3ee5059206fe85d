package org.qualityaward.review.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CycleRef;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.review.ConsensusItem;
import org.qualityaward.review.Review;
import org.qualityaward.review.Reviews;
import org.qualityaward.review.ScoreSheet;
import org.qualityaward.review.ScoreSheets;
import org.qualityaward.review.Team;
import org.qualityaward.review.Teams;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/**
 * Shows those who lead how reviewers score: against the anchor cases, and against consensus as the real files go by. The
 * office and the institution see everybody, a leader his own team, everybody else himself. Files that the reader must not
 * know of are in no figure.
 */
@ApplicationScoped
@Transactional
public class ReadingCalibration {

    @Inject
    Calibrations calibrations;

    @Inject
    Reviews reviews;

    @Inject
    ScoreSheets sheets;

    @Inject
    Teams teams;

    @Inject
    Cycles cycles;

    @Inject
    People people;

    @Inject
    HiddenFiles hidden;

    @Inject
    CurrentCaller caller;

    /** One anchor case as it was scored. */
    public record Anchored(Calibration calibration, List<Drift> drifts, List<Spread> spreads, int asked) {
        public Calibration getCalibration() {
            return calibration;
        }

        public List<Drift> getDrifts() {
            return drifts;
        }

        public List<Spread> getSpreads() {
            return spreads;
        }

        /** Reviewers who were asked, whether they scored or not. */
        public int getAsked() {
            return asked;
        }
    }

    /** How somebody's sheet of a real file lay to what his team agreed. */
    public record Past(Drift drift, String applicant, Instant closedAt) implements Serializable {
        public Drift getDrift() {
            return drift;
        }

        public String getApplicant() {
            return applicant;
        }

        public Instant getClosedAt() {
            return closedAt;
        }
    }

    /**
     * @param leading whether the reader sees others than himself
     * @param past newest first
     * @param overall one line for each reviewer over all his real files
     */
    public record Picture(boolean leading, List<Anchored> anchored, List<Past> past, List<Drift> overall) {}

    @Act(
            value = "review.readDrift",
            by = {Role.OFFICE, Role.OFFICE_LEAD, Role.INSTITUTION, Role.REVIEWER},
            article = 9,
            readOnly = true)
    public Picture of(CycleRef ref) {
        Cycle cycle = cycles.find(ref.id()).orElseThrow(NotHere::new);
        Caller who = caller.get();
        Set<Long> seen = seen(who, cycle);
        List<Anchored> anchored = calibrations.of(cycle).stream()
                .filter(each -> everybody(who) || isHandedIn(each, who))
                .map(each -> anchored(each, seen))
                .toList();
        Map<Long, List<Drift.Pair>> all = new LinkedHashMap<>();
        Map<Long, String> names = new LinkedHashMap<>();
        List<Past> past = new ArrayList<>();
        for (Review review : closed(who, cycle)) {
            for (ScoreSheet sheet : sheets.counting(review)) {
                Person person = sheet.getPerson();
                if (seen.contains(person.getId())) {
                    List<Drift.Pair> pairs = pairs(sheet, review);
                    names.put(person.getId(), person.getName());
                    all.computeIfAbsent(person.getId(), id -> new ArrayList<>()).addAll(pairs);
                    past.add(new Past(
                            Drift.of(person.getId(), person.getName(), pairs),
                            review.getApplication().getName(),
                            review.getConsensusClosedAt()));
                }
            }
        }
        past.sort(Comparator.comparing(Past::closedAt).reversed());
        List<Drift> overall = all.entrySet().stream()
                .map(entry -> Drift.of(entry.getKey(), names.get(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(Drift::distance).reversed())
                .toList();
        return new Picture(seen.size() > 1, anchored, past, overall);
    }

    /** Closed reviews that the reader may know of; a reviewer those he sits on. */
    private List<Review> closed(Caller who, Cycle cycle) {
        List<Review> known = everybody(who)
                ? reviews.inCycle(cycle, hidden.from(who))
                : reviews.seating(who.personId(), cycle).stream()
                        .filter(review -> !hidden.from(who)
                                .contains(review.getApplication().getId()))
                        .toList();
        return known.stream()
                .filter(review -> review.getConsensusClosedAt() != null)
                .toList();
    }

    /** Who has still to score a case himself learns nothing of how others did. */
    private boolean isHandedIn(Calibration calibration, Caller who) {
        return calibrations
                .sheet(calibration, who.personId())
                .filter(AnchorSheet::isSubmitted)
                .isPresent();
    }

    private static boolean everybody(Caller who) {
        return who.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD, Role.INSTITUTION);
    }

    private Set<Long> seen(Caller who, Cycle cycle) {
        if (everybody(who)) {
            return people.with(Role.REVIEWER).stream().map(Person::getId).collect(Collectors.toSet());
        }
        return teams.inCycle(cycle).stream()
                .filter(team -> team.getLeader().getId().equals(who.personId()))
                .findFirst()
                .map(Team::getPeople)
                .map(members -> members.stream().map(Person::getId).collect(Collectors.toSet()))
                .orElseGet(() -> Set.of(who.personId()));
    }

    private Anchored anchored(Calibration calibration, Set<Long> seen) {
        List<AnchorSheet> in = calibrations.submitted(calibration).stream()
                .filter(sheet -> seen.contains(sheet.getPerson().getId()))
                .toList();
        List<Drift> drifts = in.stream()
                .map(sheet -> Drift.of(
                        sheet.getPerson().getId(),
                        sheet.getPerson().getName(),
                        sheet.getScores().stream()
                                .map(score -> new Drift.Pair(
                                        score.getPercent(),
                                        calibration
                                                .getAnchor()
                                                .item(score.getItemCode())
                                                .orElseThrow()
                                                .getPercent()))
                                .toList()))
                .sorted(Comparator.comparing(Drift::distance).reversed())
                .toList();
        List<Spread> spreads = in.isEmpty()
                ? List.of()
                : calibration.getAnchor().getItems().stream()
                        .map(item -> Spread.of(
                                item.getItemCode(),
                                item.getPercent(),
                                in.stream()
                                        .map(sheet -> sheet.score(item.getItemCode())
                                                .orElseThrow()
                                                .getPercent())
                                        .toList()))
                        .toList();
        return new Anchored(calibration, drifts, spreads, seen.size());
    }

    private static List<Drift.Pair> pairs(ScoreSheet sheet, Review review) {
        Map<String, Integer> agreed = review.getItems().stream()
                .collect(Collectors.toMap(ConsensusItem::getItemCode, ConsensusItem::getPercent));
        return sheet.getScores().stream()
                .map(score -> new Drift.Pair(score.getPercent(), agreed.get(score.getItemCode())))
                .toList();
    }
}
