package org.qualityaward.application.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.qualityaward.application.ApplicationRow;
import org.qualityaward.application.ApplicationSearch;
import org.qualityaward.application.Applications;
import org.qualityaward.application.FormWords;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.Texts;
import org.qualityaward.shared.web.HandingOut;

/**
 * The list as a file, asked of the database by the same search as the page, so that nothing hidden gets into it. No secret
 * and nothing of a form is exported (Article 38).
 */
@ApplicationScoped
public class ApplicationExport {

    private static final List<String> HEADS =
            List.of("number", "name", "code", "district", "industry", "submitted", "state", "due");

    @Inject
    Applications applications;

    @Inject
    Clock clock;

    void xlsx(ApplicationSearch search) throws IOException {
        xlsx(all(search));
    }

    void csv(ApplicationSearch search) throws IOException {
        List<ApplicationRow> rows = all(search);
        try (OutputStream out = answer("text/csv;charset=UTF-8", "csv")) {
            StringBuilder csv = new StringBuilder("\uFEFF");
            append(csv, heads());
            rows.forEach(row -> append(csv, cells(row)));
            out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    void xlsx(List<ApplicationRow> rows) throws IOException {
        try (OutputStream out = answer("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");
                SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            SXSSFSheet sheet = workbook.createSheet(text("application.list.title"));
            sheet.createFreezePane(0, 1);
            write(sheet.createRow(0), heads());
            for (int i = 0; i < rows.size(); i++) {
                write(sheet.createRow(i + 1), cells(rows.get(i)));
            }
            workbook.write(out);
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    private List<ApplicationRow> all(ApplicationSearch search) {
        return applications.rows(search, new Page.Request(0, ApplicationSearch.MOST, "number", true));
    }

    private OutputStream answer(String type, String ending) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String name = text("application.list.title") + "-" + LocalDate.now(clock) + "." + ending;
        external.responseReset();
        external.setResponseContentType(type);
        external.setResponseHeader("Content-Disposition", HandingOut.disposition(name));
        return external.getResponseOutputStream();
    }

    private static void write(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }

    private static void append(StringBuilder csv, List<String> cells) {
        List<String> quoted = new ArrayList<>();
        cells.forEach(cell -> quoted.add('"' + harmless(cell).replace("\"", "\"\"") + '"'));
        csv.append(String.join(",", quoted)).append("\r\n");
    }

    /** A name that a spreadsheet would take for a formula is written as text. */
    static String harmless(String cell) {
        return cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    }

    private static List<String> heads() {
        return HEADS.stream().map(head -> text("application.list." + head)).toList();
    }

    private static List<String> cells(ApplicationRow row) {
        ZonedDateTime submitted = row.submittedAt().atZone(AwardClock.CHINA);
        return List.of(
                row.number(),
                row.name(),
                row.creditCode(),
                Texts.of(locale(), row.district()),
                FormWords.industry(locale(), row.industry()),
                submitted.toLocalDate().toString(),
                Texts.of(locale(), row.state()),
                row.dueOn() == null ? "" : row.dueOn().toString());
    }

    private static String text(String key) {
        return Texts.text(locale(), key);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
