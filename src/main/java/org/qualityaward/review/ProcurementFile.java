package org.qualityaward.review;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.qualityaward.shared.Refusal;

/**
 * What a procurement is recorded with.
 *
 * @param notice where the result was published
 * @param independence what was checked of the institution's independence from the applicants
 */
public record ProcurementFile(
        ProcurementMethod method,
        String number,
        String notice,
        LocalDate noticedOn,
        String contractNumber,
        LocalDate contractedOn,
        String independence) {

    void mustBeComplete() {
        boolean missing =
                Stream.of(number, notice, contractNumber, independence).anyMatch(text -> text == null || text.isBlank())
                        || Stream.of(method, noticedOn, contractedOn).anyMatch(Objects::isNull);
        if (missing) {
            throw new Refusal("review.refusal.procurementIncomplete", 20);
        }
        if (contractedOn.isBefore(noticedOn)) {
            throw new Refusal("review.refusal.contractBeforeNotice", 20, contractedOn, noticedOn);
        }
    }
}
