package org.qualityaward.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

    /** After an investigation, and when the sides know of the unsealing anyhow: else it would tell that the other has filed. */
    static void hearable(AccountabilityCase one, Caller by, LocalDate today) {
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
        hearable(one, by, today);
        CaseStep.checked(text);
        reporters(one).filter(text::contains).findFirst().ifPresent(name -> require(false, "namesAuthor", name));
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
        require(
                one.getHearing() != null && (one.getState() == State.INFORMED || one.getState() == State.HEARD),
                "notPut");
        require(
                !today.isAfter(one.getHearing().getUntil()),
                "answerTimeUp",
                one.getHearing().getUntil());
        CaseStep.checked(said);
    }

    /** Founded only when heard after the last investigation; what follows must be about the side that is accused. */
    static void concludable(
            AccountabilityCase one, Verdict with, String drawn, List<Consequence> following, Caller by) {
        open(one);
        investigator(one, by);
        require(with != null, "verdict");
        investigated(one);
        if (with == Verdict.UNFOUNDED) {
            require(following.isEmpty(), "nothingFollows");
        } else {
            require(one.getState() == State.HEARD, "hearFirst");
            CaseStep.checked(drawn);
        }
        following.forEach(each -> require(
                each.getKind().about() == one.getDirection()
                        && (!each.getKind().isOfPerson()
                                || one.getTwoWay().getReviewerIds().contains(each.getPersonId())),
                "consequence"));
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
