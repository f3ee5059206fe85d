package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;

/**
 * Document numbers that are drawn by lot, for papers of which nobody may learn how many there are: prefix, year and eight
 * digits, such as {@code PJ-2026-48170263}, which no running number ever has.
 */
@ApplicationScoped
class DrawnNumbers {

    /** The least of them; running numbers stay below. */
    static final int FIRST = 10_000_000;

    private static final int END = 100_000_000;

    @Inject
    SignedDocuments documents;

    private final SecureRandom lot = new SecureRandom();

    String next(DocumentType type, int year) {
        String number;
        do {
            number = String.format("%s-%d-%d", type.prefix(), year, FIRST + lot.nextInt(END - FIRST));
        } while (documents.byNumber(number, 1).isPresent());
        return number;
    }
}
