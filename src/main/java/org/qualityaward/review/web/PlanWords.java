package org.qualityaward.review.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qualityaward.review.assignment.Applicant;
import org.qualityaward.review.assignment.Bar;
import org.qualityaward.review.assignment.Board;
import org.qualityaward.review.assignment.Breach;
import org.qualityaward.review.assignment.Difference;
import org.qualityaward.review.assignment.Explaining;
import org.qualityaward.review.assignment.Need;
import org.qualityaward.review.assignment.Pair;
import org.qualityaward.review.assignment.PlannedSeat;
import org.qualityaward.review.assignment.Reviewer;
import org.qualityaward.review.assignment.SeatKind;
import org.qualityaward.review.assignment.Shortage;
import org.qualityaward.review.assignment.Why;
import org.qualityaward.review.assignment.Wish;
import org.qualityaward.shared.Texts;

/** Puts what a plan of seats says into the reader's words. */
final class PlanWords {

    /** Applicants and people beyond this are counted. */
    private static final int NAMED = 3;

    private final Locale locale;
    private final Board board;

    PlanWords(Locale locale, Board board) {
        this.locale = locale;
        this.board = board;
    }

    String nameOf(long reviewer) {
        return board.reviewer(reviewer).map(Reviewer::name).orElse("\u2014");
    }

    String applicantOf(long applicant) {
        return board.applicant(applicant).map(Applicant::name).orElse("\u2014");
    }

    /** In a few words what speaks for a seat, and what against it. */
    String reasons(Explaining explaining, PlannedSeat seat) {
        Map<Wish, Integer> costs = explaining.costs(seat);
        String industry =
                board.applicant(seat.applicant()).map(Applicant::industry).orElse("");
        int foreign = board.terms().weights().get(Wish.INDUSTRY);
        List<String> words = new ArrayList<>();
        int cost = costs.get(Wish.INDUSTRY);
        words.add(say(cost == 0 ? "industry" : cost < foreign ? "section" : "foreign", industry));
        if (costs.get(Wish.REGION) > 0) {
            words.add(say("sameDistrict"));
        }
        words.add(say("load", explaining.load(seat)));
        return String.join(" · ", words);
    }

    /** Each wish and whether it is granted. */
    List<String> wishes(Map<Wish, Integer> costs) {
        return costs.entrySet().stream()
                .map(entry -> Texts.of(locale, entry.getKey()) + " · "
                        + (entry.getValue() == 0 ? say("granted") : say("costs.of", entry.getValue())))
                .toList();
    }

    String costs(Map<Wish, Long> costs) {
        return costs.entrySet().stream()
                .map(entry -> Texts.of(locale, entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(" · "));
    }

    String next(Why why) {
        if (why.next().isEmpty()) {
            return say("next.none", why.gap().map(this::gap).orElse(""));
        }
        Why.Next next = why.next().orElseThrow();
        String who = names(next.instead().stream().map(PlannedSeat::reviewer).toList());
        return next.elsewhere().isEmpty()
                ? say("next.text.alone", who, signed(next.extra()))
                : say("next.text", who, signed(next.extra()), next.elsewhere().size());
    }

    /** The changed seats line by line, the sum first. */
    List<String> difference(Difference difference) {
        List<String> lines = new ArrayList<>();
        if (difference.then().isEmpty()) {
            lines.add(difference.gap().map(this::gap).orElseGet(() -> say("impossible")));
        } else if (difference.in().isEmpty() && difference.out().isEmpty()) {
            lines.add(say("whatIf.same"));
        } else {
            lines.add(say(
                    "whatIf.cost", signed(difference.extra()), difference.in().size()));
            for (Applicant applicant : board.applicants()) {
                List<Long> out = at(difference.out(), applicant);
                List<Long> in = at(difference.in(), applicant);
                if (!out.isEmpty() || !in.isEmpty()) {
                    lines.add(say("whatIf.line", applicant.name(), names(out), names(in)));
                }
            }
        }
        return lines;
    }

    String breach(Breach breach) {
        String rule = Texts.of(locale, breach.rule());
        if (breach.applicant() == 0) {
            return say("breach", nameOf(breach.reviewer()), rule);
        }
        return breach.reviewer() == 0
                ? say("breach", applicantOf(breach.applicant()), rule)
                : say("breach.who", applicantOf(breach.applicant()), rule, nameOf(breach.reviewer()));
    }

    /** Why there is no plan, in one sentence or two; where many compete, they are counted and not named. */
    String gap(Shortage shortage) {
        long files = shortage.needs().stream().map(Need::applicant).distinct().count();
        boolean many = files > NAMED;
        List<String> causes = causes(shortage, files > 1 && !many);
        boolean whole = many || !shortage.locks().isEmpty();
        String needs = many
                ? say("gap.many", files)
                : whole ? say("gap.seats", applicants(shortage.needs())) : needs(shortage.needs());
        String who = whole
                ? say("gap.who.OPEN")
                : joined(shortage.needs().stream().map(this::wanted).distinct().toList());
        String reason = causes.isEmpty()
                ? say("gap.bare", needs, shortage.missing(), who)
                : say("gap", String.join(say("stop"), causes), needs, shortage.missing(), who);
        return shortage.missingInAll() > shortage.missing()
                ? reason + say("gap.inAll", shortage.missingInAll())
                : reason;
    }

    private List<String> causes(Shortage shortage, boolean withApplicant) {
        List<String> causes = new ArrayList<>();
        Map<Bar, List<Pair>> bars = new EnumMap<>(Bar.class);
        shortage.bars()
                .forEach((pair, bar) ->
                        bars.computeIfAbsent(bar, key -> new ArrayList<>()).add(pair));
        bars.forEach((bar, pairs) -> causes.add(say("gap.bar." + bar, people(pairs, withApplicant))));
        Map<Integer, List<Long>> limits = new TreeMap<>();
        shortage.limits()
                .forEach(id -> limits.computeIfAbsent(limitOf(id), key -> new ArrayList<>())
                        .add(id));
        limits.forEach((limit, ids) -> causes.add(
                ids.size() > NAMED ? say("gap.limits", ids.size(), limit) : say("gap.limit", names(ids), limit)));
        if (!shortage.locks().isEmpty()) {
            causes.add(say("gap.locks", people(List.copyOf(shortage.locks()), withApplicant)));
        }
        if (shortage.units()) {
            causes.add(say("gap.units"));
        }
        return causes;
    }

    private String applicants(List<Need> needs) {
        return joined(needs.stream()
                .map(need -> applicantOf(need.applicant()))
                .distinct()
                .toList());
    }

    private String needs(List<Need> needs) {
        Map<SeatKind, List<String>> kinds = new EnumMap<>(SeatKind.class);
        needs.forEach(need ->
                kinds.computeIfAbsent(need.kind(), key -> new ArrayList<>()).add(applicantOf(need.applicant())));
        return kinds.entrySet().stream()
                .map(entry -> say("gap.need", joined(entry.getValue()), Texts.of(locale, entry.getKey())))
                .collect(Collectors.joining(say("and")));
    }

    private String wanted(Need need) {
        String industry =
                board.applicant(need.applicant()).map(Applicant::industry).orElse("");
        return say("gap.who." + need.kind(), industry);
    }

    private String people(List<Pair> pairs, boolean withApplicant) {
        Function<Pair, String> word = pair -> withApplicant
                ? say("gap.at", nameOf(pair.reviewer()), applicantOf(pair.applicant()))
                : nameOf(pair.reviewer());
        return joined(pairs.stream().map(word).distinct().sorted().toList());
    }

    private int limitOf(long reviewer) {
        return board.reviewer(reviewer).map(Reviewer::limit).orElse(0);
    }

    /** Who of some seats sits on an applicant; empty for nobody. */
    String namesAt(Collection<PlannedSeat> seats, Applicant applicant) {
        List<Long> there = at(seats, applicant);
        return there.isEmpty() ? "" : names(there);
    }

    private static List<Long> at(Collection<PlannedSeat> seats, Applicant applicant) {
        return seats.stream()
                .filter(seat -> seat.applicant() == applicant.id())
                .map(PlannedSeat::reviewer)
                .toList();
    }

    private String names(Collection<Long> reviewers) {
        return reviewers.isEmpty()
                ? "\u2014"
                : joined(reviewers.stream().map(this::nameOf).toList());
    }

    private String joined(List<String> words) {
        return String.join(say("and"), words);
    }

    private static String signed(long cost) {
        return cost < 0 ? "\u2212" + -cost : "+" + cost;
    }

    private String say(String key, Object... facts) {
        return Texts.text(locale, "review.plan." + key, facts);
    }
}
