package org.qualityaward.recusal;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a table that was brought, and what is said of it.
 *
 * @param number as the program that made the file counts
 * @param cells as they stand in the file
 * @param problems what is wrong, each beside its cell
 */
public record ImportRow(int number, Map<ImportColumn, String> cells, ImportOutcome outcome, List<Problem> problems)
        implements Serializable {

    /**
     * What is wrong with a cell.
     *
     * @param key text of a bundle
     * @param facts what it prints; strings and numbers
     */
    public record Problem(ImportColumn column, String key, List<Object> facts) implements Serializable {

        public String getKey() {
            return key;
        }

        public List<Object> getFacts() {
            return facts;
        }
    }

    public String cell(ImportColumn column) {
        return cells.getOrDefault(column, "");
    }

    public Optional<Problem> problem(ImportColumn column) {
        return problems.stream().filter(each -> each.column() == column).findFirst();
    }

    public int getNumber() {
        return number;
    }

    public ImportOutcome getOutcome() {
        return outcome;
    }
}
