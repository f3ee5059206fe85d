package org.qualityaward.publicity;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The table within a notice: heads and rows of plain text, kept as one text of tabs and line feeds. */
public record Listing(List<String> heads, List<List<String>> rows) implements Serializable {

    public Listing {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        int width = heads.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("every row has as many cells as there are heads");
        }
    }

    static Listing parse(String text) {
        if (text == null) {
            return null;
        }
        List<List<String>> lines =
                text.lines().map(line -> Arrays.asList(line.split("\t", -1))).toList();
        return new Listing(lines.get(0), lines.subList(1, lines.size()));
    }

    String text() {
        return line(heads) + rows.stream().map(row -> "\n" + line(row)).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")).collect(Collectors.joining("\t"));
    }

    // Expression Language reads properties, not record components.
    public List<String> getHeads() {
        return heads;
    }

    public List<List<String>> getRows() {
        return rows;
    }
}
