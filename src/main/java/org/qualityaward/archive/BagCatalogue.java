package org.qualityaward.archive;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Texts;

/**
 * The list of what is in a bag, in the terms of filing (DA/T 22): title, responsible party, date, secrecy, retention, pages.
 * CSV in UTF-8 with a byte order mark, as spreadsheet programs want it; always in Chinese, like the papers.
 */
final class BagCatalogue {

    private final Writer to;
    private long rows;

    BagCatalogue(Writer to) throws IOException {
        this.to = to;
        to.write('\uFEFF');
        to.write(Texts.chinese("archive.bag.catalogue.columns") + "\r\n");
    }

    void add(SignedDocument document, String path) throws IOException {
        rows++;
        Object[] cells = {
            rows,
            document.getNumber(),
            document.getRevision(),
            document.getTitle(),
            responsible(document),
            document.getFiledAt().atZone(AwardClock.CHINA).toLocalDate(),
            Texts.chinese(document.getType().isPublic() ? "archive.bag.public" : "archive.bag.internal"),
            Texts.of(Texts.CHINESE, document.getType().retention()),
            document.getPages(),
            path,
            document.getSha256(),
            document.getSeq() + 1
        };
        to.write(Arrays.stream(cells).map(BagCatalogue::cell).collect(Collectors.joining(",")) + "\r\n");
    }

    /** The author in his capacity, or the office where it signed alone. */
    private static String responsible(SignedDocument document) {
        if (!document.isSignedByAuthor()) {
            return Texts.chinese("archive.document.officeName");
        }
        String capacity = document.getAuthorCapacity();
        return capacity == null || capacity.isBlank()
                ? document.getAuthorName()
                : Texts.chinese("archive.bag.responsible", document.getAuthorName(), capacity);
    }

    /** A cell that no spreadsheet takes for a formula. */
    private static String cell(Object value) {
        String text = String.valueOf(value);
        String harmless = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
