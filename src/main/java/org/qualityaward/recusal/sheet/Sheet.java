package org.qualityaward.recusal.sheet;

import java.io.Serializable;
import java.util.List;

/**
 * A table as it stands in a file, blank rows left out.
 *
 * @param rows the first is the heading
 */
public record Sheet(List<Row> rows) implements Serializable {

    /** Rows that a table may have, far more than there are experts in a region. */
    public static final int MOST_ROWS = 5_000;

    static final int MOST_COLUMNS = 40;
    static final int LONGEST_CELL = 2_000;

    /**
     * A row.
     *
     * @param number as the program that made the file counts, from 1 on
     */
    public record Row(int number, List<Cell> cells) implements Serializable {

        /** The cell at a place, an empty one where the row ends before it. */
        public Cell cell(int at) {
            return at < cells.size() ? cells.get(at) : Cell.EMPTY;
        }

        boolean isBlank() {
            return cells.stream().allMatch(cell -> cell.text().isBlank() && !cell.formula());
        }
    }

    /**
     * A cell.
     *
     * @param formula whether it is computed: its text then is only what the program last computed
     */
    public record Cell(String text, boolean formula) implements Serializable {

        static final Cell EMPTY = new Cell("", false);
    }
}
