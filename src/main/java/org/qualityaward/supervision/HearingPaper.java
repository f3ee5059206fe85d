package org.qualityaward.supervision;

import java.time.LocalDate;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.Paper;
import org.qualityaward.shared.Texts;

/**
 * The two papers of a hearing: the letter to the accused and their statement. Neither names the form or its author, and their
 * numbers are drawn by lot, or the accused would count from two letters how many cases there were between.
 */
final class HearingPaper {

    /** What a letter names beside the case, so that the accused may open it and nothing else of the case. */
    static final String LETTER = "case-letter";

    private HearingPaper() {}

    static Paper letter(AccountabilityCase open, String text, LocalDate until) {
        return begun("supervision.letter.title", open)
                .about(LETTER, open.getId())
                .section(text("supervision.letter.alleged"))
                .paragraph(text.strip())
                .section(text("supervision.letter.rights"))
                .paragraph(text("supervision.letter.until", until))
                .build();
    }

    static Paper statement(AccountabilityCase open, String said) {
        return begun("supervision.statement.title", open)
                .field(text("supervision.statement.to"), open.getHearing().getDocumentNumber())
                .section(text("supervision.statement.said"))
                .paragraph(said.strip())
                .build();
    }

    private static Paper.Builder begun(String title, AccountabilityCase open) {
        return Paper.of(DocumentType.CASE_HEARING, text(title, open.getAccusedName()))
                .about(open.ref())
                .numberDrawn()
                .section(text("supervision.casePaper.case"))
                .field(text("supervision.casePaper.accused"), open.getAccusedName());
    }

    private static String text(String key, Object... facts) {
        return Texts.chinese(key, facts);
    }
}
