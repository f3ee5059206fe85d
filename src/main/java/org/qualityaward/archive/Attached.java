package org.qualityaward.archive;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qualityaward.archive.keys.Digests;

/**
 * A file that is handed in with a paper. The paper names it by its SHA-256, on the page and in the frozen content, so that its
 * signatures and its entry in the log cover it; the archive keeps its bytes as it keeps the paper.
 *
 * @param name as its author called it
 * @param mediaType such as {@code image/png}
 * @param size in bytes
 * @param content null where only the paper that names it was read
 */
public record Attached(String name, String mediaType, long size, String sha256, byte[] content) {

    public static Attached of(String name, String mediaType, byte[] content) {
        return new Attached(name, mediaType, content.length, Digests.hex(Digests.sha256(content)), content.clone());
    }

    // Expression Language reads properties, not record components.

    public String getName() {
        return name;
    }

    public long getSize() {
        return size;
    }

    public String getPrintedSha256() {
        return Digests.inGroups(sha256);
    }

    /** How it is called in a bag: by its place among what the paper names, from 1 on, and by what its own name ends with. */
    String nameInBag(int place) {
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return place + (end.matches("[a-z0-9]{1,8}") ? "." + end : ".bin");
    }

    Map<String, Object> json() {
        return Map.of("name", name, "mediaType", mediaType, "size", size, "sha256", sha256);
    }

    /** As it is printed. */
    List<String> row() {
        return List.of(name, String.valueOf(size), sha256);
    }
}
