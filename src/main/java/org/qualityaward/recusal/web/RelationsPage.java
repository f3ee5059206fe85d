package org.qualityaward.recusal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import org.qualityaward.recusal.ImportColumn;
import org.qualityaward.recusal.ImportKind;
import org.qualityaward.recusal.ImportOutcome;
import org.qualityaward.recusal.ImportRow;
import org.qualityaward.recusal.ImportingRelations;
import org.qualityaward.recusal.sheet.Sheet;
import org.qualityaward.recusal.sheet.SheetFile;
import org.qualityaward.shared.web.Messages;
import org.qualityaward.shared.web.Uploads;

/** The import of relations: a file is looked at row by row, then confirmed or discarded. */
@Named("relations")
@ViewScoped
public class RelationsPage implements Serializable {

    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    ImportingRelations importing;

    @Inject
    RelationFiles files;

    private ImportKind kind = ImportKind.INTERESTS;
    private String fileName;
    private byte[] file;
    private List<ImportRow> rows = List.of();
    private List<ImportColumn> columns = List.of();
    private boolean onlyWrong;

    public void upload(FileUploadEvent event) {
        discard();
        Uploads.take(event, brought -> {
            try (InputStream content = brought.getInputStream()) {
                look(content.readNBytes(SheetFile.MOST_BYTES + 1), brought.getFileName());
            }
        });
    }

    private void look(byte[] brought, String name) {
        rows = importing.examine(kind, brought);
        columns = kind.columns().stream()
                .filter(column -> rows.stream().anyMatch(row -> tells(row, column)))
                .toList();
        file = brought;
        fileName = name;
    }

    /** Another kind of table: what was brought no longer fits. */
    public void discard() {
        file = null;
        fileName = null;
        rows = List.of();
        onlyWrong = false;
    }

    public void confirm() {
        ImportingRelations.Imported imported = importing.confirm(kind, file);
        discard();
        Messages.done("recusal.import.done", imported.added(), imported.there(), imported.wrong());
    }

    public void template() throws IOException {
        files.template(kind);
    }

    public void report() throws IOException {
        files.report(kind, rows);
    }

    public void toggleWrong() {
        onlyWrong = !onlyWrong;
    }

    public List<ImportRow> getRows() {
        return onlyWrong
                ? rows.stream()
                        .filter(row -> row.outcome() == ImportOutcome.WRONG)
                        .toList()
                : rows;
    }

    /** The columns that the file fills, and those in which something is wrong. */
    public List<ImportColumn> getColumns() {
        return columns;
    }

    private static boolean tells(ImportRow row, ImportColumn column) {
        return !row.cell(column).isBlank() || row.problem(column).isPresent();
    }

    /** How many rows come to this. */
    public long count(ImportOutcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    public long getAdded() {
        return count(ImportOutcome.NEW);
    }

    public long getThere() {
        return count(ImportOutcome.THERE);
    }

    public long getWrong() {
        return count(ImportOutcome.WRONG);
    }

    public ImportKind[] getKinds() {
        return ImportKind.values();
    }

    public ImportKind getKind() {
        return kind;
    }

    public void setKind(ImportKind kind) {
        this.kind = kind;
    }

    public String getFileName() {
        return fileName;
    }

    public boolean isOnlyWrong() {
        return onlyWrong;
    }

    public int getMostBytes() {
        return SheetFile.MOST_BYTES;
    }

    public int getMostMegabytes() {
        return SheetFile.MOST_BYTES / MEGABYTE;
    }

    public int getMostRows() {
        return Sheet.MOST_ROWS;
    }
}
