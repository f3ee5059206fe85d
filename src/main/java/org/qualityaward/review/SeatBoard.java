package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qualityaward.application.Application;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.recusal.Declarations;
import org.qualityaward.recusal.Interests;
import org.qualityaward.recusal.RecusalStanding;
import org.qualityaward.recusal.Recusals;
import org.qualityaward.recusal.matching.OrganizationName;
import org.qualityaward.review.assignment.Applicant;
import org.qualityaward.review.assignment.Bar;
import org.qualityaward.review.assignment.Board;
import org.qualityaward.review.assignment.Pair;
import org.qualityaward.review.assignment.Reviewer;
import org.qualityaward.review.assignment.Terms;
import org.qualityaward.review.assignment.Wish;
import org.qualityaward.review.experts.ConductRecords;
import org.qualityaward.review.experts.Expert;
import org.qualityaward.review.experts.ExpertPool;
import org.qualityaward.review.experts.Grade;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Setting;

/** Lays out what a plan of seats is made from: the reviewers and their records, the applicants, who is barred and why. */
@ApplicationScoped
class SeatBoard {

    @Inject
    People people;

    @Inject
    ExpertPool pool;

    @Inject
    Reviews reviews;

    @Inject
    Recusals recusals;

    @Inject
    Declarations declarations;

    @Inject
    RecusalStanding visibility;

    @Inject
    Interests interests;

    @Inject
    Procurements procurements;

    @Inject
    ConductRecords conduct;

    /**
     * Whoever is barred from reviewing is no reviewer at all, however often he sat before (Article 35).
     *
     * @param unseen applications that whoever plans must not learn of; they count nowhere, not even as a reviewer's load
     */
    Board of(Cycle cycle, List<Application> applications, Terms terms, int limit, Set<Long> unseen) {
        Map<Long, Expert> experts = pool.all().stream()
                .collect(Collectors.toMap(expert -> expert.getPerson().getId(), Function.identity()));
        Set<Long> barred = Set.copyOf(conduct.barred());
        List<Person> persons = people.with(Role.REVIEWER).stream()
                .filter(person -> !barred.contains(person.getId()))
                .toList();
        Map<Pair, Bar> bars = new HashMap<>();
        Map<Long, Set<Long>> recused = applications.stream()
                .collect(Collectors.toMap(
                        Application::getId, each -> new HashSet<>(recusals.recusedFrom(each.getId()))));
        List<Reviewer> reviewers = new ArrayList<>();
        for (Person person : persons) {
            Expert expert = experts.get(person.getId());
            int seated = (int) reviews.seating(person.getId(), cycle).stream()
                    .filter(review -> !unseen.contains(review.getApplication().getId()))
                    .count();
            reviewers.add(reviewer(person, expert, seated, limit));
            Set<Long> hidden = visibility.hiddenFrom(person.toCaller());
            Set<Long> unsigned = new HashSet<>(declarations.unsignedFor(person.getId()));
            for (Application application : applications) {
                bar(person.getId(), application, recused, hidden, unsigned)
                        .or(() -> tied(cycle, application, expert))
                        .ifPresent(bar -> bars.put(new Pair(person.getId(), application.getId()), bar));
            }
        }
        return new Board(
                reviewers, applications.stream().map(SeatBoard::applicant).toList(), bars, terms);
    }

    /** The weights of the wishes that are set now. */
    static Map<Wish, Integer> weights() {
        Map<Wish, Integer> weights = new EnumMap<>(Wish.class);
        for (String part : Setting.ASSIGNMENT_WEIGHTS.value().strip().split("[ ,]+")) {
            for (Wish wish : Wish.values()) {
                if (part.matches(wish.name() + "=[0-9]{1,3}")) {
                    weights.put(
                            wish, Integer.parseInt(part.substring(wish.name().length() + 1)));
                }
            }
        }
        return weights;
    }

    private static Optional<Bar> bar(
            Long person, Application application, Map<Long, Set<Long>> recused, Set<Long> hidden, Set<Long> unsigned) {
        if (recused.get(application.getId()).contains(person)) {
            return Optional.of(Bar.RECUSED);
        }
        if (unsigned.contains(application.getId())) {
            return Optional.of(Bar.UNDECLARED);
        }
        return hidden.contains(application.getId()) ? Optional.of(Bar.PENDING) : Optional.empty();
    }

    /** Works for the applicant, or for a review institution that is tied to the applicant (Article 20). */
    private Optional<Bar> tied(Cycle cycle, Application application, Expert expert) {
        if (expert == null) {
            return Optional.empty();
        }
        if (isSameName(expert.getUnit(), application.getName())) {
            return Optional.of(Bar.OWN_UNIT);
        }
        return procurements
                .of(cycle)
                .map(Procurement::getInstitution)
                .filter(institution -> isSameName(expert.getUnit(), institution.getName()))
                .filter(institution -> isTied(institution, application))
                .map(institution -> Bar.INSTITUTION);
    }

    private boolean isTied(ReviewInstitution institution, Application application) {
        String code = application.getOrganization().getCreditCode();
        return interests.ties().stream()
                .anyMatch(tie -> is(
                                        tie.getFromCode(),
                                        tie.getFromName(),
                                        institution.getCreditCode(),
                                        institution.getName())
                                && is(tie.getToCode(), tie.getToName(), code, application.getName())
                        || is(tie.getToCode(), tie.getToName(), institution.getCreditCode(), institution.getName())
                                && is(tie.getFromCode(), tie.getFromName(), code, application.getName()));
    }

    private static boolean is(String code, String name, String otherCode, String otherName) {
        return code == null ? isSameName(name, otherName) : code.strip().equals(otherCode);
    }

    private static boolean isSameName(String one, String other) {
        return one != null
                && other != null
                && OrganizationName.of(one)
                        .evenWriting()
                        .equals(OrganizationName.of(other).evenWriting());
    }

    private static Reviewer reviewer(Person person, Expert expert, int seated, int limit) {
        return expert == null
                ? new Reviewer(
                        person.getId(),
                        person.getName(),
                        "",
                        false,
                        Set.of(),
                        Set.of(),
                        "",
                        Grade.UNKNOWN,
                        seated,
                        limit)
                : new Reviewer(
                        person.getId(),
                        person.getName(),
                        Objects.toString(expert.getUnit(), ""),
                        expert.isSenior(),
                        Set.copyOf(expert.getIndustries()),
                        Set.copyOf(expert.getCategories()),
                        expert.getDistrict() == null ? "" : expert.getDistrict().name(),
                        expert.getGrade() == null
                                ? Grade.UNKNOWN
                                : expert.getGrade().cost(),
                        seated,
                        limit);
    }

    private static Applicant applicant(Application application) {
        return new Applicant(
                application.getId(),
                application.getName(),
                Objects.toString(application.getIndustry(), ""),
                application.getDistrict() == null
                        ? ""
                        : application.getDistrict().name());
    }
}
