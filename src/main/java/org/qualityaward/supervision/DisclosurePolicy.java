package org.qualityaward.supervision;

import java.util.Optional;
import org.qualityaward.cycle.Stage;
import org.qualityaward.shared.Refusal;

/**
 * When those who were evaluated may see how (Article 35): only the averages of a whole cycle; only when nothing of it is
 * sealed any more and nothing can be added, since two looks at a growing average would tell what one form said; and only
 * from so many voices on that nobody can be made out: three forms of one author are one voice. What is refused never tells
 * how many there are.
 */
final class DisclosurePolicy {

    private static final int ARTICLE = 35;

    private DisclosurePolicy() {}

    /**
     * @param stage where the cycle stands; engagements end with the review
     * @param sealed how many pairs about this one are still sealed to the sides
     * @param voices by how many different parties the filed forms are that would be counted together
     * @param threshold how many the rule set asks for
     * @return {@code supervision.refusal.results.notYet} or {@code .tooFew}; empty when they may be shown
     */
    static Optional<Refusal> objection(Stage stage, long sealed, long voices, int threshold) {
        if (!Stage.REVIEW.isBefore(stage) || sealed > 0) {
            return Optional.of(new Refusal("supervision.refusal.results.notYet", ARTICLE));
        }
        if (voices < threshold) {
            return Optional.of(new Refusal("supervision.refusal.results.tooFew", ARTICLE, threshold));
        }
        return Optional.empty();
    }
}
