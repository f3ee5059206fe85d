package org.qualityaward.shared;

import java.util.List;

/**
 * Some rows of a list and how many there are in all. A repository never returns a whole table.
 *
 * @param total number of rows that match, over all pages
 */
public record Page<T>(List<T> rows, long total) {

    public static <T> Page<T> empty() {
        return new Page<>(List.of(), 0);
    }

    /**
     * Which rows are wanted.
     *
     * @param first index of the first row, from 0
     * @param size rows at most
     * @param sort name of the property to sort by, null for the list's own order
     * @param ascending direction
     */
    public record Request(int first, int size, String sort, boolean ascending) {

        public static Request first(int size) {
            return new Request(0, size, null, true);
        }
    }
}
