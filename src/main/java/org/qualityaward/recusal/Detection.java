package org.qualityaward.recusal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for interests in what is on record. It compares organisations by credit code first, then by name and former name,
 * then by what is left of a name without place and form; through one tie it also sees parent, branch and sister. What
 * rests on codes, whole names and confirmed relatives is certain; what rests on likeness is only likely, for two people of
 * one name are not one. Pure: it reads nothing and changes nothing.
 */
final class Detection {

    private final LocalDate today;
    private final Map<String, Ground> grounds;
    private final List<OrganizationTie> ties;

    /** @param grounds active grounds by code; a kind of interest whose ground was retired finds nothing */
    Detection(LocalDate today, Map<String, Ground> grounds, List<OrganizationTie> ties) {
        this.today = today;
        this.grounds = grounds;
        this.ties = ties;
    }

    /**
     * An applicant as it can be recognised.
     *
     * @param formerNames separated by 、 or null
     */
    record Applicant(String creditCode, String name, String formerNames, String legalRepresentative) {

        Stream<OrganizationName> names() {
            Stream<String> former =
                    formerNames == null ? Stream.empty() : Stream.of(formerNames.split("[\u3001,;\uff1b\uff0c]"));
            return Stream.concat(Stream.of(name), former)
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .map(OrganizationName::new);
        }
    }

    /**
     * What was found.
     *
     * @param trace names the record it rests on, so that the same finding is kept once
     */
    record Match(Interest interest, String trace, Ground ground, Confidence confidence, FindingPath path) {}

    /** All that speaks for an interest of the person these records are about, certain findings first. */
    List<Match> search(Applicant applicant, List<Interest> interests) {
        List<Match> found = new ArrayList<>();
        for (Interest interest : interests) {
            Ground ground = grounds.get(interest.getKind().ground());
            if (ground != null
                    && interest.getWithdrawnAt() == null
                    && ground.lookBackFrom(today).covers(interest.getUntil())) {
                direct(applicant, interest, ground)
                        .or(() -> throughTie(applicant, interest, ground))
                        .ifPresent(found::add);
            }
        }
        found.sort((one, other) -> one.confidence().compareTo(other.confidence()));
        return found;
    }

    private Optional<Match> direct(Applicant applicant, Interest interest, Ground ground) {
        return recognise(applicant, interest.getOrganizationName(), interest.getCreditCode())
                .map(sure -> match(
                        interest,
                        ground,
                        sure,
                        begin(interest)
                                .step(sure == Confidence.CERTAIN ? "it" : "alike", interest.getOrganizationName()),
                        ""));
    }

    private Optional<Match> throughTie(Applicant applicant, Interest interest, Ground ground) {
        for (OrganizationTie tie : ties) {
            boolean down = sameOrganization(
                            tie.getFromCode(),
                            tie.getFromName(),
                            interest.getCreditCode(),
                            interest.getOrganizationName())
                    && recognise(applicant, tie.getToName(), tie.getToCode()).isPresent();
            boolean up = sameOrganization(
                            tie.getToCode(), tie.getToName(), interest.getCreditCode(), interest.getOrganizationName())
                    && recognise(applicant, tie.getFromName(), tie.getFromCode())
                            .isPresent();
            if (down || up) {
                String organization = down ? tie.getToName() : tie.getFromName();
                String code = down ? tie.getToCode() : tie.getFromCode();
                Confidence sure = recognise(applicant, organization, code).orElse(Confidence.LIKELY);
                String how = "tie." + tie.getKind() + (down ? ".down" : ".up");
                return Optional.of(match(
                        interest,
                        ground,
                        sure,
                        begin(interest)
                                .step("organization", interest.getOrganizationName())
                                .step(how)
                                .step("it"),
                        ":" + tie.getId()));
            }
        }
        return Optional.empty();
    }

    private static Match match(Interest interest, Ground ground, Confidence sure, FindingPath path, String through) {
        Confidence after = interest.isRelativeConfirmed() ? sure : Confidence.LIKELY;
        return new Match(interest, "interest:" + interest.getId() + through, ground, after, path);
    }

    private static FindingPath begin(Interest interest) {
        FindingPath path = FindingPath.fromPerson();
        if (interest.getRelation() != null) {
            path.step(
                    interest.isRelativeConfirmed() ? "relative" : "relative.unsure",
                    interest.getRelation(),
                    interest.getRelativeName());
        }
        String since = month(interest.getSince());
        String until = month(interest.getUntil());
        String period = since.isEmpty() ? "" : until.isEmpty() ? ".since" : ".period";
        return path.step(
                "kind." + interest.getKind() + period, Objects.toString(interest.getDetail(), ""), since, until);
    }

    private static String month(LocalDate day) {
        return day == null ? "" : YearMonth.from(day).toString();
    }

    private static Optional<Confidence> recognise(Applicant applicant, String name, String code) {
        if (code != null && !code.isBlank()) {
            return code.strip().equals(applicant.creditCode()) ? Optional.of(Confidence.CERTAIN) : Optional.empty();
        }
        OrganizationName written = new OrganizationName(name);
        if (applicant.names().anyMatch(written::isSameAs)) {
            return Optional.of(Confidence.CERTAIN);
        }
        return applicant.names().anyMatch(written::isLike) ? Optional.of(Confidence.LIKELY) : Optional.empty();
    }

    private static boolean sameOrganization(String code, String name, String otherCode, String otherName) {
        if (code != null && otherCode != null) {
            return code.strip().equals(otherCode.strip());
        }
        return new OrganizationName(name).isSameAs(new OrganizationName(otherName));
    }
}
