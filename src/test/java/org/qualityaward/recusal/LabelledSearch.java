package org.qualityaward.recusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityaward.testing.Rows;

/** Lays a labelled pair out as records and an applicant, and asks the detection as it stands. */
final class LabelledSearch {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 14);
    private static final Instant AT = Instant.parse("2026-05-01T00:00:00Z");
    private static final String APPLICANT = "乌海市样本钢球制造有限公司";

    private static final Map<String, Ground> GROUNDS = Stream.of(
                    "EMPLOYMENT:3",
                    "BOARD:3",
                    "SHARES:0",
                    "LOAN:0",
                    "KIN:0",
                    "CONSULTING:3",
                    "COACHING:3",
                    "BUSINESS:0",
                    "RECOMMENDED:0",
                    "DISPUTE:0",
                    "OTHER:0")
            .map(each -> each.split(":"))
            .map(each -> new Ground(each[0], GroundCategory.HOLDING, each[0], each[0], Integer.parseInt(each[1]), 1))
            .collect(Collectors.toMap(Ground::getCode, Function.identity()));

    private LabelledSearch() {}

    static Map<String, Ground> grounds() {
        return GROUNDS;
    }

    /** What the detection finds for the pair, empty where nothing. */
    static Optional<Confidence> confidence(Labelled.Pair pair) {
        String file = pair.file().substring(pair.file().lastIndexOf('/') + 1);
        return switch (file) {
            case "organizations", "ties" -> organization(pair);
            case "people" -> person(pair);
            case "periods" -> period(pair);
            default -> throw new IllegalArgumentException(file);
        };
    }

    private static Optional<Confidence> organization(Labelled.Pair pair) {
        KnownApplicant applicant =
                applicant(pair.get("applicant"), pair.get("applicantCode"), pair.get("formerNames"), List.of());
        Relation relation = relation(
                InterestKind.EMPLOYMENT,
                Objects.toString(pair.get("record"), ""),
                pair.get("recordCode"),
                null,
                null,
                null);
        return surest(TODAY, ties(pair), applicant, known("某人", null, null, relation));
    }

    private static Optional<Confidence> person(Labelled.Pair pair) {
        String filedOn = pair.get("filedOn");
        KnownApplicant applicant = applicant(
                pair.get("applicant"),
                null,
                null,
                List.of(new KnownApplicant.OnFile(
                        FileRole.valueOf(pair.get("role")),
                        pair.get("onFile"),
                        pair.number("fileBirthYear"),
                        pair.get("filePhone"),
                        filedOn == null ? null : LocalDate.parse(filedOn))));
        String relation = pair.get("relation");
        String employer = pair.get("employer");
        List<Relation> relations = new ArrayList<>();
        if (employer != null || relation != null) {
            String name = pair.get("name") + (pair.get("birthYear") == null ? "" : "（" + pair.get("birthYear") + "年生）");
            String until = pair.get("employerUntil");
            relations.add(new Relation(
                    1L,
                    relation == null ? InterestKind.EMPLOYMENT : InterestKind.KIN,
                    Objects.toString(employer, ""),
                    null,
                    null,
                    until == null ? null : LocalDate.parse(until),
                    null,
                    relation,
                    relation == null ? null : name,
                    true));
        }
        KnownPerson known = relation == null
                ? new KnownPerson(pair.get("name"), pair.number("birthYear"), pair.get("phone"), relations, List.of())
                : new KnownPerson("某某某", null, null, relations, List.of());
        // The employer alone is an interest too; here only what the names on the file tell is asked.
        return detection(TODAY, List.of(), applicant).search(known).stream()
                .filter(match -> match.trace().startsWith("file:"))
                .map(Detection.Match::confidence)
                .min(Confidence::compareTo);
    }

    private static Optional<Confidence> period(Labelled.Pair pair) {
        LocalDate since = pair.get("since") == null ? null : LocalDate.parse(pair.get("since"));
        LocalDate until = pair.get("until") == null ? null : LocalDate.parse(pair.get("until"));
        InterestKind kind = Arrays.stream(InterestKind.values())
                .filter(each -> each.ground().equals(pair.get("ground")))
                .findFirst()
                .orElseThrow();
        Relation relation = relation(kind, APPLICANT, null, since, until, null);
        return surest(
                LocalDate.parse(pair.get("today")),
                List.of(),
                applicant(APPLICANT, null, null, List.of()),
                known("某人", null, null, relation));
    }

    private static Optional<Confidence> surest(
            LocalDate today, List<OrganizationTie> ties, KnownApplicant applicant, KnownPerson person) {
        return detection(today, ties, applicant).search(person).stream()
                .map(Detection.Match::confidence)
                .min(Confidence::compareTo);
    }

    static Detection detection(LocalDate today, List<OrganizationTie> ties, KnownApplicant... applicants) {
        return new Detection(today, GROUNDS, ties, List.of(applicants));
    }

    private static KnownApplicant applicant(
            String name, String code, String formerNames, List<KnownApplicant.OnFile> people) {
        List<String> names = new ArrayList<>(List.of(name));
        if (formerNames != null) {
            names.addAll(ApplicantsOnRecord.names(formerNames).toList());
        }
        return new KnownApplicant(1L, code == null ? List.of() : List.of(code), names, people);
    }

    private static KnownPerson known(String name, Integer born, String phone, Relation relation) {
        return new KnownPerson(name, born, phone, List.of(relation), List.of());
    }

    private static Relation relation(
            InterestKind kind, String organization, String code, LocalDate since, LocalDate until, String relation) {
        return new Relation(1L, kind, organization, code, since, until, null, relation, null, true);
    }

    /** 甲#代码>PARENT>乙|… as ties. */
    private static List<OrganizationTie> ties(Labelled.Pair pair) {
        List<OrganizationTie> ties = new ArrayList<>();
        String written = pair.cells().getOrDefault("ties", "");
        if (!written.isEmpty()) {
            for (String each : written.split("\\|")) {
                String[] parts = each.split(">");
                String[] from = (parts[0] + "#").split("#", -1);
                String[] to = (parts[2] + "#").split("#", -1);
                ties.add(Rows.withId(
                        new OrganizationTie(
                                from[0],
                                from[1].isEmpty() ? null : from[1],
                                TieKind.valueOf(parts[1]),
                                to[0],
                                to[1].isEmpty() ? null : to[1],
                                "登记",
                                AT),
                        ties.size() + 1L));
            }
        }
        return ties;
    }
}
