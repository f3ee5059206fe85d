package org.qualityaward.recusal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qualityaward.recusal.matching.Likeness;
import org.qualityaward.recusal.matching.OrganizationName;
import org.qualityaward.recusal.matching.Register;
import org.qualityaward.recusal.matching.TieWalk;

/**
 * Looks for interests in what is on record. Organisations are recognised by code, name, former name and abbreviation, and
 * over recorded ties up and down; people by name with year of birth, employer and telephone, himself and his relatives
 * against those on the applicants' files of now and before. What rests on codes, whole names and people who are beyond doubt
 * is certain; what rests on likeness is only likely, for two people of one name are not one. Pure: it reads nothing and
 * changes nothing; made once for all applicants of a cycle, asked once for each person.
 */
final class Detection {

    private final LocalDate today;
    private final Map<String, Ground> grounds;
    private final Register<KnownApplicant> register = new Register<>();
    private final TieWalk<OrganizationTie> walk;
    private final PeopleSearch people;
    private final Map<Long, KnownApplicant> byId = new LinkedHashMap<>();
    private final Map<String, Map<KnownApplicant, Likeness>> recognised = new HashMap<>();
    private final Map<String, List<TieWalk.Way<OrganizationTie>>> ways = new HashMap<>();

    /** @param grounds active grounds by code; a kind of interest whose ground was retired finds nothing */
    Detection(
            LocalDate today, Map<String, Ground> grounds, List<OrganizationTie> ties, List<KnownApplicant> applicants) {
        this.today = today;
        this.grounds = grounds;
        this.walk = OrganizationTie.walk(ties);
        for (KnownApplicant applicant : applicants) {
            byId.put(applicant.applicationId(), applicant);
            applicant.codes().forEach(code -> register.addCode(applicant, code));
            applicant.names().forEach(name -> register.addName(applicant, OrganizationName.of(name)));
        }
        this.people = new PeopleSearch(applicants);
    }

    /**
     * What was found.
     *
     * @param interestId the record it rests on, null for none of those
     * @param trace names what it rests on, so that the same finding is kept once
     */
    record Match(
            KnownApplicant applicant,
            Long interestId,
            String trace,
            Ground ground,
            Confidence confidence,
            FindingPath path) {}

    /** All that speaks for an interest of a person in any applicant, certain findings first. */
    List<Match> search(KnownPerson person) {
        List<Match> found = new ArrayList<>();
        person.relations().forEach(relation -> found.addAll(byOrganization(relation)));
        found.addAll(onFiles(person));
        person.deeds().forEach(done -> seen(done, found));
        found.sort(Comparator.comparing(Match::confidence));
        return found;
    }

    private List<Match> byOrganization(Relation relation) {
        Ground ground = counting(relation.kind().ground(), relation.until());
        if (ground == null) {
            return List.of();
        }
        Map<KnownApplicant, Match> best = new LinkedHashMap<>();
        recognise(relation.organization(), relation.creditCode())
                .forEach((applicant, likeness) -> best.put(
                        applicant,
                        match(
                                applicant,
                                relation,
                                ground,
                                likeness,
                                begin(relation)
                                        .step(likeness == Likeness.SAME ? "it" : "alike", relation.organization()),
                                "")));
        ways(relation.organization(), relation.creditCode())
                .forEach(way -> throughTies(relation, ground, way)
                        .forEach(match -> best.merge(
                                match.applicant(),
                                match,
                                (one, other) -> one.confidence().compareTo(other.confidence()) <= 0 ? one : other)));
        return List.copyOf(best.values());
    }

    private List<Match> throughTies(Relation relation, Ground ground, TieWalk.Way<OrganizationTie> way) {
        Map<KnownApplicant, Likeness> ends = new LinkedHashMap<>();
        way.ends()
                .forEach(end -> recognise(end.name(), end.code()).forEach((applicant, likeness) -> {
                    if (likeness == Likeness.SAME || way.leavesOneStep()) {
                        ends.merge(applicant, likeness, Likeness::or);
                    }
                }));
        List<Match> matches = new ArrayList<>();
        ends.forEach((applicant, likeness) -> {
            FindingPath path = begin(relation).step("organization", relation.organization());
            StringBuilder through = new StringBuilder();
            for (int i = 0; i < way.steps().size(); i++) {
                TieWalk.Step<OrganizationTie> step = way.steps().get(i);
                path.step("tie." + step.tie().getKind() + (step.reversed() ? ".up" : ".down"));
                through.append(':').append(step.tie().getId());
                if (i < way.steps().size() - 1) {
                    path.step("organization", step.to());
                } else if (likeness == Likeness.SAME) {
                    path.step("it");
                } else {
                    path.step("alike", step.to());
                }
            }
            matches.add(match(applicant, relation, ground, way.likeness().and(likeness), path, through.toString()));
        });
        return matches;
    }

    private List<Match> onFiles(KnownPerson person) {
        List<Match> found = new ArrayList<>();
        for (PeopleSearch.Hit hit : people.search(person, this::recognise)) {
            Relation relation = hit.relation();
            KnownApplicant.OnFile file = hit.onFile();
            String kind = relation == null ? file.role().kind().ground() : InterestKind.KIN.ground();
            Ground ground = counting(kind, file.filedOn());
            if (ground != null) {
                boolean sure = hit.likeness() == Likeness.SAME && (relation == null || relation.confirmed());
                FindingPath path = relation == null ? FindingPath.fromPerson() : relative(relation);
                String when = file.filedOn() == null ? "" : ".earlier";
                path.step("file." + file.role() + when, file.name(), month(file.filedOn()));
                path.step(sure ? "it" : "namesake");
                String who = relation == null ? "self" : String.valueOf(relation.interestId());
                found.add(new Match(
                        hit.applicant(),
                        relation == null ? null : relation.interestId(),
                        "file:" + file.role() + ":" + who + ":"
                                + Integer.toHexString(file.name().hashCode()) + ":" + month(file.filedOn()),
                        ground,
                        sure ? Confidence.CERTAIN : Confidence.LIKELY,
                        path));
            }
        }
        return found;
    }

    private void seen(KnownPerson.Done done, List<Match> found) {
        Ground ground = counting(done.deed().ground(), done.on());
        KnownApplicant applicant = byId.get(done.applicationId());
        if (ground != null && applicant != null) {
            found.add(new Match(
                    applicant,
                    null,
                    "deed:" + done.deed() + ":" + month(done.on()),
                    ground,
                    Confidence.CERTAIN,
                    FindingPath.fromPerson()
                            .step("deed." + done.deed(), month(done.on()))
                            .step("it")));
        }
    }

    /** The active ground of this code where a tie that ended on this day, or lasts, still counts. */
    private Ground counting(String code, LocalDate until) {
        Ground ground = grounds.get(code);
        return ground != null && ground.lookBackFrom(today).covers(until) ? ground : null;
    }

    private Map<KnownApplicant, Likeness> recognise(String name, String code) {
        return recognised.computeIfAbsent(name + "\n" + code, key -> register.find(OrganizationName.of(name), code));
    }

    private List<TieWalk.Way<OrganizationTie>> ways(String name, String code) {
        return ways.computeIfAbsent(name + "\n" + code, key -> walk.from(OrganizationName.of(name), code));
    }

    private static Match match(
            KnownApplicant applicant,
            Relation relation,
            Ground ground,
            Likeness likeness,
            FindingPath path,
            String through) {
        boolean sure = likeness == Likeness.SAME && relation.confirmed();
        return new Match(
                applicant,
                relation.interestId(),
                relation.trace() + through,
                ground,
                sure ? Confidence.CERTAIN : Confidence.LIKELY,
                path);
    }

    private static FindingPath relative(Relation relation) {
        return FindingPath.fromPerson()
                .step(relation.confirmed() ? "relative" : "relative.unsure", relation.relation(), relation.relative());
    }

    private static FindingPath begin(Relation relation) {
        FindingPath path = relation.isOfRelative() ? relative(relation) : FindingPath.fromPerson();
        String since = month(relation.since());
        String until = month(relation.until());
        String period = since.isEmpty() ? "" : until.isEmpty() ? ".since" : ".period";
        return path.step("kind." + relation.kind() + period, Objects.toString(relation.detail(), ""), since, until);
    }

    private static String month(LocalDate day) {
        return day == null ? "" : YearMonth.from(day).toString();
    }
}
