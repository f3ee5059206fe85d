package org.qualityaward.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Texts;

/** What holds of two readings of the same paper, once each difference is settled. */
final class PaperSettlement {

    private final PaperEntry first;
    private final PaperEntry second;
    private final List<PaperDifference> differences;
    private final Map<String, Boolean> secondHolds;

    /** @throws Refusal {@code supervision.refusal.paper.unsettled} with the number of differences left open */
    PaperSettlement(PaperEntry first, PaperEntry second, Map<String, Boolean> secondHolds) {
        this.first = first;
        this.second = second;
        this.differences = PaperDifference.between(first, second);
        this.secondHolds = secondHolds;
        long open = differences.stream()
                .filter(each -> secondHolds.get(each.key()) == null)
                .count();
        if (open > 0) {
            throw new Refusal("supervision.refusal.paper.unsettled", 0, open);
        }
    }

    private PaperEntry holding(String key) {
        return Boolean.TRUE.equals(secondHolds.get(key)) ? second : first;
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

    /** How many differences were settled. */
    int settled() {
        return differences.size();
    }
}
