package org.qualityaward.recusal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs of a record and an applicant under {@code /recusal}, labelled by hand with what a clerk who knows the place would say:
 * SAME, an interest beyond doubt; ASK, somebody has to be asked; NO, none. Part of them is held out: written before the
 * matcher was built and never used to better it.
 */
final class Labelled {

    /** What a clerk says. */
    enum Label {
        SAME,
        ASK,
        NO
    }

    /** One pair. */
    record Pair(String file, int line, Map<String, String> cells) {

        String kind() {
            return cells.get("kind");
        }

        Label label() {
            return Label.valueOf(cells.get("label"));
        }

        /** The cell, null where it is empty. */
        String get(String column) {
            String cell = cells.get(column);
            return cell.isEmpty() ? null : cell;
        }

        Integer number(String column) {
            String cell = get(column);
            return cell == null ? null : Integer.valueOf(cell);
        }

        @Override
        public String toString() {
            return file + ":" + line + " " + cells.values();
        }
    }

    private Labelled() {}

    /** @param name such as organizations or held-out/organizations */
    static List<Pair> pairs(String name) {
        try (InputStream in = Labelled.class.getResourceAsStream("/recusal/" + name + ".csv")) {
            if (in == null) {
                return List.of();
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String[] heads = lines.get(0).split(",");
            List<Pair> pairs = new ArrayList<>();
            for (int i = 1; i < lines.size(); i++) {
                String[] cells = lines.get(i).split(",", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int c = 0; c < heads.length; c++) {
                    row.put(heads[c], cells[c]);
                }
                pairs.add(new Pair(name, i + 1, row));
            }
            return pairs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
