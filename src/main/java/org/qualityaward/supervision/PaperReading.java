package org.qualityaward.supervision;

import java.time.LocalDate;
import java.util.List;

/**
 * What a clerk reads on paper.
 *
 * @param signer whose signature it bears
 * @param signedOn the date beside it
 */
public record PaperReading(String signer, LocalDate signedOn, List<Answer> answers, String remarks) {

    public PaperReading {
        answers = List.copyOf(answers);
    }
}
