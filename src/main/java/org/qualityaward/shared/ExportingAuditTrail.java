package org.qualityaward.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The auditor takes rows of the trail along as CSV, in UTF-8 with a byte order mark, as spreadsheet programs want it.
 * Rows go out as they are read, so that a trail of years needs no more memory than one of a day.
 */
@ApplicationScoped
@Transactional
public class ExportingAuditTrail {

    private static final int AT_ONCE = 1000;
    private static final String COLUMNS =
            "when,account,name,act,actText,subject,subjectId,outcome,article,reason,address";

    @Inject
    AuditEntries entries;

    /** @return how many rows were written */
    @Act(value = "audit.export", by = Role.AUDITOR, repeatable = true)
    public long export(AuditFilter filter, Locale locale, Writer to) throws IOException {
        to.write('\uFEFF');
        to.write(COLUMNS + "\r\n");
        long last = 0;
        long written = 0;
        for (List<AuditEntry> rows = entries.after(filter, last, AT_ONCE);
                !rows.isEmpty();
                rows = entries.after(filter, last, AT_ONCE)) {
            for (AuditEntry row : rows) {
                to.write(line(row, locale));
            }
            written += rows.size();
            last = rows.get(rows.size() - 1).getId();
        }
        return written;
    }

    static String line(AuditEntry row, Locale locale) {
        Object[] cells = {
            row.getHappenedAt().atZone(AwardClock.CHINA).toOffsetDateTime(),
            row.getAccount(),
            row.getPersonName(),
            row.getAct(),
            Texts.textOr(locale, "act." + row.getAct(), row.getAct()),
            row.getSubjectKind(),
            row.getSubjectId(),
            Texts.of(locale, row.getOutcome()),
            row.getArticle() == 0 ? null : row.getArticle(),
            row.getReason(),
            row.getRemoteAddress()
        };
        return Arrays.stream(cells).map(ExportingAuditTrail::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** A cell that no spreadsheet takes for a formula. */
    static String cell(Object value) {
        String text = value == null ? "" : value.toString();
        String harmless = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
