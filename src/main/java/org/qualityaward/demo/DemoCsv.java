package org.qualityaward.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the small tables under {@code /demo}: a heading line, commas, no quoting. */
final class DemoCsv {

    private DemoCsv() {}

    /** Rows as column name → cell; an empty cell is an empty string. */
    static List<Map<String, String>> rows(String name) {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(DemoCsv.class.getResourceAsStream("/demo/" + name), StandardCharsets.UTF_8))) {
            String[] heads = in.readLine().split(",");
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split(",", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < heads.length; i++) {
                    row.put(heads[i], i < cells.length ? cells[i] : "");
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
