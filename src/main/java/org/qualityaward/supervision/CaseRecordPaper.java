package org.qualityaward.supervision;

import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.Paper;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Texts;

/**
 * The papers of the steps of a case that stay with discipline: who was given it, what he found, what the accused said to him.
 * Each names the case as its only subject.
 */
final class CaseRecordPaper {

    private CaseRecordPaper() {}

    static Paper assignment(AccountabilityCase open, String investigator, Caller by) {
        return begun("supervision.record.assignment", open)
                .field(text("supervision.casePaper.investigator"), investigator)
                .field(text("supervision.record.assignedBy"), by.name())
                .build();
    }

    static Paper investigation(AccountabilityCase open, String found) {
        return begun("supervision.record.investigation", open)
                .field(text("supervision.casePaper.investigator"), open.getInvestigatorName())
                .section(text("supervision.record.found"))
                .paragraph(found.strip())
                .build();
    }

    static Paper hearing(AccountabilityCase open, Heard heard) {
        return begun("supervision.record.hearing", open)
                .field(text("supervision.casePaper.investigator"), open.getInvestigatorName())
                .field(text("supervision.statement.to"), open.getHearing().getDocumentNumber())
                .field(text("supervision.record.heard"), heard.name())
                .section(text("supervision.statement.said"))
                .paragraph(heard.said().strip())
                .build();
    }

    private static Paper.Builder begun(String title, AccountabilityCase open) {
        return Paper.of(DocumentType.CASE_RECORD, text(title, open.getAccusedName()))
                .numberDrawn()
                .about(open.ref())
                .section(text("supervision.casePaper.case"))
                .field(text("supervision.casePaper.number"), open.getRunningNumber())
                .field(text("supervision.casePaper.accused"), open.getAccusedName());
    }

    private static String text(String key, Object... facts) {
        return Texts.chinese(key, facts);
    }
}
