package org.qualityaward.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Texts;

/** What holds of two readings of the same paper, once each difference is settled, and who settled it. */
final class PaperSettlement {

    private final PaperEntry first;
    private final PaperEntry second;
    private final List<PaperDifference> differences;
    private final Map<String, Boolean> secondHolds;
    private final Caller by;

    /**
     * @throws Refusal {@code supervision.refusal.paper.unsettled} with the number of differences left open,
     *     {@code supervision.refusal.incomplete}, {@code .facts.missing}
     */
    PaperSettlement(PaperEntry first, PaperEntry second, Map<String, Boolean> secondHolds, Caller by) {
        this.first = first;
        this.second = second;
        this.differences = PaperDifference.between(first, second);
        this.secondHolds = secondHolds;
        this.by = by;
        long open = differences.stream()
                .filter(each -> secondHolds.get(each.key()) == null)
                .count();
        if (open > 0) {
            throw new Refusal("supervision.refusal.paper.unsettled", 0, open);
        }
        AnswerPolicy.complete(first.getForm().getTemplate(), answers());
    }

    private PaperEntry holding(String key) {
        return isSecondHolding(key) ? second : first;
    }

    private boolean isSecondHolding(String key) {
        return Boolean.TRUE.equals(secondHolds.get(key));
    }

    List<Answer> answers() {
        return first.getForm().getTemplate().getItems().stream()
                .flatMap(item -> holding(item.getCode()).answer(item.getCode()).stream())
                .map(PaperAnswer::toAnswer)
                .toList();
    }

    String remarks() {
        return holding(PaperDifference.REMARKS).getRemarks();
    }

    String signer() {
        return holding(PaperDifference.SIGNER).getSigner();
    }

    LocalDate signedOn() {
        return holding(PaperDifference.SIGNED_ON).getSignedOn();
    }

    String clerks() {
        return Texts.chinese("supervision.paperForm.clerks", first.getClerkName(), second.getClerkName());
    }

    /** Who compared both with the scan. */
    String settledBy() {
        return by.name();
    }

    /** How many differences were settled. */
    int settled() {
        return differences.size();
    }

    /** For the signed paper: of each difference what it is about, what either clerk read, and whose reading holds. */
    List<List<String>> readings() {
        return differences.stream()
                .map(each -> List.of(
                        each.about(Texts.CHINESE),
                        each.first().text(Texts.CHINESE),
                        each.second().text(Texts.CHINESE),
                        holding(each.key()).getClerkName()))
                .toList();
    }

    /** The heads of {@link #readings}. */
    List<String> heads() {
        return List.of(
                Texts.chinese("supervision.paper.item"),
                Texts.chinese("supervision.paperForm.readBy", first.getClerkName()),
                Texts.chinese("supervision.paperForm.readBy", second.getClerkName()),
                Texts.chinese("supervision.paperForm.held"));
    }
}
