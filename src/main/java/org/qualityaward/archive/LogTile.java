package org.qualityaward.archive;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tile of the log as C2SP {@code tlog-tiles} names it: up to 256 hashes of one level beside each other, where a hash of
 * level {@code l} covers 256^l leaves.
 *
 * @param level from 0, the leaves, on
 * @param index of the tile within the level
 * @param width 256 for a full tile, else 1 to 255
 */
record LogTile(int level, long index, int width) {

    static final int FULL = 256;

    /** Levels above cover more leaves than there are numbers for. */
    private static final int HIGHEST = 6;

    private static final Pattern NAME =
            Pattern.compile("(0|[1-9][0-9]?)/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    /** Reads {@code <L>/<N>[.p/<W>]}; empty if it is not the one name of a tile. */
    static Optional<LogTile> parse(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int level = Integer.parseInt(matcher.group(1));
        int width = matcher.group(3) == null ? FULL : Integer.parseInt(matcher.group(3));
        String index = matcher.group(2).replaceAll("[x/]", "");
        boolean longer = index.length() > 3 && index.startsWith("000");
        boolean full = matcher.group(3) == null;
        return level > HIGHEST || longer || (!full && width >= FULL)
                ? Optional.empty()
                : Optional.of(new LogTile(level, Long.parseLong(index), width));
    }

    /** Is it part of the tree of this size? A full tile is there when all of it is, a partial one when so much of it is. */
    boolean isIn(long size) {
        long hashes = size >> (8 * level);
        return index * FULL + width <= hashes;
    }

    /** Level in the tree of two branches. */
    int treeLevel() {
        return 8 * level;
    }

    /** First hash of the tile within its level. */
    long first() {
        return index * FULL;
    }
}
