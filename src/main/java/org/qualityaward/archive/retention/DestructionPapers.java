package org.qualityaward.archive.retention;

import java.time.LocalDate;
import java.util.List;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.Paper;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Texts;

/** The two papers of a destruction: the list that the first person signs, and the approval of the second. */
final class DestructionPapers {

    private DestructionPapers() {}

    static Paper list(Destruction destruction, List<KeepingTime.Due> chosen) {
        return Paper.of(DocumentType.DESTRUCTION, text("list.title"))
                .about(destruction.ref())
                .field(text("proposer"), destruction.getProposerName())
                .field(text("count"), text("papers", chosen.size()))
                .field(text("basis"), text("basis.over"))
                .field(text("reason"), destruction.getReason())
                .section(text("items"))
                .table(
                        List.of(
                                text("number"),
                                text("title"),
                                text("filed"),
                                text("retention"),
                                text("until"),
                                text("entry")),
                        chosen.stream().map(DestructionPapers::row).toList())
                .paragraph(text("list.note"))
                .build();
    }

    private static List<String> row(KeepingTime.Due due) {
        SignedDocument document = due.document();
        return List.of(
                text("numbered", document.getNumber(), document.getRevision()),
                document.getTitle(),
                LocalDate.ofInstant(document.getFiledAt(), AwardClock.CHINA).toString(),
                Texts.of(Texts.CHINESE, document.getType().retention()),
                due.keptUntil().toString(),
                String.valueOf(document.getSeq() + 1));
    }

    static Paper approval(Destruction destruction) {
        SignedDocument list = destruction.getList();
        return Paper.of(DocumentType.DESTRUCTION, text("approval.title"))
                .about(destruction.ref())
                .field(text("list"), text("numbered", list.getNumber(), list.getRevision()))
                .field(text("list.digest"), list.getSha256())
                .field(text("proposer"), destruction.getProposerName())
                .field(text("count"), text("papers", destruction.getDocuments().size()))
                .paragraph(text("approval.text"))
                .paragraph(text("approval.note"))
                .build();
    }

    private static String text(String key, Object... facts) {
        return Texts.chinese("archive.destructionPaper." + key, facts);
    }
}
