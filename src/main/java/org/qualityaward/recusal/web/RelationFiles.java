package org.qualityaward.recusal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.qualityaward.recusal.ImportColumn;
import org.qualityaward.recusal.ImportKind;
import org.qualityaward.recusal.ImportRow;
import org.qualityaward.shared.Texts;
import org.qualityaward.shared.web.HandingOut;

/** Writes the files of the import: a template with a sheet that explains it, and the report on each row. */
@ApplicationScoped
public class RelationFiles {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int WIDE = 24 * 256;

    void template(ImportKind kind) throws IOException {
        try (OutputStream out = answer(text("recusal.ImportKind." + kind))) {
            write(kind, out, locale());
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** A workbook whose first sheet has the headings and whose second says how to fill it in. */
    static void write(ImportKind kind, OutputStream out, Locale locale) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            List<String> heads = new ArrayList<>();
            kind.columns().forEach(column -> heads.add(head(kind, column, locale)));
            table(workbook, Texts.text(locale, "recusal.ImportKind." + kind), List.of(heads));
            List<List<String>> legend = new ArrayList<>();
            for (ImportColumn column : kind.columns()) {
                legend.add(List.of(head(kind, column, locale), Texts.text(locale, "recusal.import.hint." + column)));
            }
            table(workbook, Texts.text(locale, "recusal.import.legend"), legend);
            workbook.write(out);
        }
    }

    void report(ImportKind kind, List<ImportRow> rows) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        List<String> heads = new ArrayList<>(
                List.of(text("recusal.import.row"), text("recusal.import.outcome"), text("recusal.import.why")));
        kind.columns().forEach(column -> heads.add(text("recusal.ImportColumn." + column)));
        cells.add(heads);
        for (ImportRow row : rows) {
            List<String> line = new ArrayList<>(List.of(
                    String.valueOf(row.number()),
                    text("recusal.ImportOutcome." + row.outcome()),
                    String.join("; ", row.problems().stream().map(this::said).toList())));
            kind.columns().forEach(column -> line.add(row.cell(column)));
            cells.add(line);
        }
        try (OutputStream out = answer(text("recusal.import.title"));
                SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            table(workbook, text("recusal.import.outcome"), cells);
            workbook.write(out);
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    private String said(ImportRow.Problem problem) {
        return text("recusal.ImportColumn." + problem.column()) + ": "
                + Texts.text(locale(), problem.key(), problem.facts().toArray());
    }

    private static String head(ImportKind kind, ImportColumn column, Locale locale) {
        return Texts.text(locale, "recusal.ImportColumn." + column)
                + (kind.requires(column) ? Texts.text(locale, "recusal.import.required") : "");
    }

    private static void table(SXSSFWorkbook workbook, String name, List<List<String>> lines) {
        SXSSFSheet sheet = workbook.createSheet(name);
        sheet.createFreezePane(0, 1);
        for (int i = 0; i < lines.size(); i++) {
            Row row = sheet.createRow(i);
            for (int c = 0; c < lines.get(i).size(); c++) {
                row.createCell(c).setCellValue(lines.get(i).get(c));
                sheet.setColumnWidth(c, WIDE);
            }
        }
    }

    private OutputStream answer(String name) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.responseReset();
        external.setResponseContentType(TYPE);
        external.setResponseHeader("Content-Disposition", HandingOut.disposition(name + ".xlsx"));
        return external.getResponseOutputStream();
    }

    private static String text(String key) {
        return Texts.text(locale(), key);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
