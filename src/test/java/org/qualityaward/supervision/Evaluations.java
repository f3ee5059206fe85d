package org.qualityaward.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qualityaward.application.Application;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.identity.CreditCode;
import org.qualityaward.identity.Organization;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.review.EngagementEnded;
import org.qualityaward.review.EngagementKind;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Role;

/** Pairs of forms for tests: a site visit that ended on 2026-06-05 and may be evaluated until 2026-06-12. */
final class Evaluations {

    static final LocalDate ENDED = LocalDate.of(2026, 6, 5);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 12);
    static final Instant NOW = Instant.parse("2026-06-08T02:00:00Z");
    static final Caller AUTHOR = new Caller(5L, "org01", "样本", Set.of(Role.APPLICANT), 1L, null, null);
    static final Caller REVIEWER = new Caller(7L, "reviewer07", "样本", Set.of(Role.REVIEWER), null, null, 1L);
    static final Caller SUPERVISOR = new Caller(9L, "discipline", "样本", Set.of(Role.DISCIPLINE), null, null, null);

    private Evaluations() {}

    static EvaluationTemplate template(Direction direction) {
        return new EvaluationTemplate(
                direction,
                1,
                LocalDate.of(2020, 9, 22),
                List.of(
                        new EvaluationItem(1, "fair", EvaluationItem.Kind.RATING, "客观公正", "Fair"),
                        new EvaluationItem(2, "gifts", EvaluationItem.Kind.CONDUCT, "收受礼品", "Took gifts")));
    }

    static TwoWayEvaluation pair() {
        Cycle cycle = new Cycle(2026, RuleSet.shipped(), NOW);
        Organization organization = new Organization(
                "示范一号化工",
                new CreditCode("914403001922038216"),
                District.HAIBOWAN,
                "海勃湾区",
                "样本",
                LocalDate.of(2001, 1, 1),
                NOW);
        Application application = new Application("2026-0001", cycle, organization, NOW);
        EngagementEnded ended =
                new EngagementEnded(application, 3L, "第 3 专家评审小组", EngagementKind.SITE, List.of(7L, 8L), ENDED);
        return new TwoWayEvaluation(ended, 1, template(Direction.ABOUT_TEAM), template(Direction.ABOUT_APPLICANT))
                .until(LAST_DAY);
    }

    static SupervisionEvaluation filed(TwoWayEvaluation pair, Direction direction, boolean adverse) {
        SupervisionEvaluation form = pair.form(direction);
        form.draft(answers(5, adverse), null, NOW);
        form.requireComplete();
        form.file(direction == Direction.ABOUT_TEAM ? AUTHOR : REVIEWER, document(), NOW);
        return form;
    }

    static List<Answer> answers(Integer rating, Boolean adverse) {
        return Stream.of(Answer.rated("fair", rating), Answer.conduct("gifts", adverse, "2026-06-04"))
                .toList();
    }

    static SignedDocument document() {
        return new SignedDocument() {};
    }
}
