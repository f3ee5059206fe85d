package org.qualityaward.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Refusal;
import org.qualityaward.supervision.AccountabilityCase.State;
import org.qualityaward.supervision.AccountabilityCase.Verdict;

/**
 * What may be done with a case and when (Article 35): only the investigator acts, nobody is judged unheard, and nobody who is
 * heard learns who reported him. Each rule answers with a {@link Refusal} {@code supervision.refusal.case.*}.
 */
final class CasePolicy {

    private static final int ARTICLE = 35;

    private CasePolicy() {}

    static void open(AccountabilityCase one) {
        require(one.getState() != State.CONCLUDED, "concluded");
    }

    static void investigator(AccountabilityCase one, Caller by) {
        require(one.getInvestigatorId() != null && one.getInvestigatorId().equals(by.personId()), "notInvestigator");
    }

    /** Never to somebody who is recused from the applicant. */
    static void assignable(AccountabilityCase one, String name, boolean mayKnow) {
        open(one);
        require(mayKnow, "recused", name);
    }

    /** Only the investigator investigates, with words that can stand. */
    static void investigable(AccountabilityCase one, String found, Caller by) {
        open(one);
        investigator(one, by);
        CaseStep.checked(found);
    }

    /** Orally, for the record: once the letter has told the accused what is alleged, and one of them at a time. */
    static void hearable(AccountabilityCase one, Heard who, Caller by, LocalDate today) {
        tellable(one, by, today);
        require(isPut(one), "informFirst");
        require(
                one.getDirection() == Direction.ABOUT_APPLICANT
                        || one.getTwoWay().getReviewerIds().contains(who.personId()),
                "whom");
        CaseStep.checked(who.said());
    }

    /** After an investigation, and when the sides know of the unsealing anyhow: else it would tell that the other has filed. */
    private static void tellable(AccountabilityCase one, Caller by, LocalDate today) {
        open(one);
        investigator(one, by);
        investigated(one);
        require(
                !one.getTwoWay().isSealedToSides(today),
                "sidesSealed",
                one.getTwoWay().getLastDay());
    }

    /** The same, and in words that name nobody of the side that reported it. */
    static void puttable(AccountabilityCase one, String text, Caller by, LocalDate today) {
        tellable(one, by, today);
        CaseStep.checked(text);
        namesNobody(one, text);
    }

    private static void namesNobody(AccountabilityCase one, String text) {
        reporters(one).filter(text::contains).findFirst().ifPresent(name -> require(false, "namesAuthor", name));
    }

    /** Whether the letter stands: nothing was found or alleged after it. */
    private static boolean isPut(AccountabilityCase one) {
        return one.getHearing() != null && (one.getState() == State.INFORMED || one.getState() == State.HEARD);
    }

    /** The words by which those who reported it could be known. */
    private static Stream<String> reporters(AccountabilityCase one) {
        return Stream.of(
                        one.getEvaluation().getAuthorName(),
                        one.getEvaluation().getDocumentNumber(),
                        one.getDirection() == Direction.ABOUT_TEAM
                                ? one.getTwoWay().getOrganizationName()
                                : null)
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank());
    }

    /** The accused may enter a statement from the letter on until the end of its last day. */
    static void answerable(AccountabilityCase one, String said, LocalDate today) {
        open(one);
        require(isPut(one), "notPut");
        require(
                !today.isAfter(one.getHearing().getUntil()),
                "answerTimeUp",
                one.getHearing().getUntil());
        CaseStep.checked(said);
    }

    /**
     * Founded only when each whom it burdens has spoken since the last letter or his time is up: those for whom something
     * follows, else the whole side. What follows must be about the side that is accused.
     */
    static void concludable(
            AccountabilityCase one,
            Verdict with,
            String drawn,
            List<Consequence> following,
            Caller by,
            LocalDate today) {
        open(one);
        investigator(one, by);
        require(with != null, "verdict");
        investigated(one);
        following.forEach(each -> require(
                each.getKind().about() == one.getDirection()
                        && (!each.getKind().isOfPerson()
                                || one.getTwoWay().getReviewerIds().contains(each.getPersonId())),
                "consequence"));
        if (with == Verdict.UNFOUNDED) {
            require(following.isEmpty(), "nothingFollows");
        } else {
            require(isPut(one), "hearFirst");
            require(
                    today.isAfter(one.getHearing().getUntil()) || haveSpoken(one, burdened(following)),
                    "hearAll",
                    one.getHearing().getUntil());
            CaseStep.checked(drawn);
            namesNobody(one, drawn);
        }
    }

    private static Set<Long> burdened(List<Consequence> following) {
        return following.stream()
                .map(Consequence::getPersonId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Whether the whole side has spoken since the last letter: every member of a team, anybody for an organisation. */
    static boolean allHaveSpoken(AccountabilityCase one) {
        return haveSpoken(one, Set.of());
    }

    /** Whether somebody of the accused has spoken since the last letter. */
    static boolean hasSpoken(AccountabilityCase one, Long person) {
        return sinceLetter(one).anyMatch(step -> step.isSaidBy(person));
    }

    private static boolean haveSpoken(AccountabilityCase one, Set<Long> persons) {
        if (one.getDirection() == Direction.ABOUT_APPLICANT) {
            return sinceLetter(one).findAny().isPresent();
        }
        Set<Long> all = persons.isEmpty() ? one.getTwoWay().getReviewerIds() : persons;
        return all.stream().allMatch(person -> hasSpoken(one, person));
    }

    private static Stream<CaseStep> sinceLetter(AccountabilityCase one) {
        List<CaseStep> steps = one.getSteps();
        int letter = -1;
        for (int i = 0; i < steps.size(); i++) {
            letter = steps.get(i).getKind() == CaseStep.Kind.INFORMED ? i : letter;
        }
        return letter < 0
                ? Stream.empty()
                : steps.subList(letter, steps.size()).stream().filter(CaseStep::isWordOfAccused);
    }

    private static void investigated(AccountabilityCase one) {
        require(one.getState().compareTo(State.INVESTIGATING) >= 0, "investigateFirst");
    }

    private static void require(boolean holds, String why, Object... facts) {
        if (!holds) {
            throw new Refusal("supervision.refusal.case." + why, ARTICLE, facts);
        }
    }
}
