package org.qualityaward.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualityaward.archive.keys.Crypto;
import org.qualityaward.archive.keys.Digests;

/**
 * What the register says of a document, as its leaf proves it since leaves are of version 2. The leaf has only a digest of it,
 * and a salt that stands in the register alone goes into that digest: whoever sees the log cannot try out names until one
 * fits, so the author of a sealed paper stays unknown to him.
 *
 * @param authorId the person who signed as author; null if the office alone did
 * @param salt 64 small hexadecimal digits; null in rows that are older than version 2
 */
record RegisterRow(
        String type,
        String number,
        int revision,
        String title,
        String sha256,
        String contentSha256,
        long byteCount,
        int pages,
        Long authorId,
        String authorName,
        String authorCapacity,
        Instant filedAt,
        String salt) {

    private static final int SALT_BYTES = 32;

    /** One thing that a document concerns, as its row says, be it sense or not. */
    record Concern(String kind, long id) {}

    /** Everything that a paper concerns, each thing once. */
    static Set<Concern> concerns(Paper paper) {
        return paper.subjects().stream()
                .map(about -> new Concern(about.kind(), about.id()))
                .collect(Collectors.toSet());
    }

    /** The row of a finished file, with a salt of its own. */
    static RegisterRow of(Paper paper, Imprint imprint, Long authorId, SignedFile file, ArchivedObject object) {
        byte[] salt = new byte[SALT_BYTES];
        Crypto.RANDOM.nextBytes(salt);
        return new RegisterRow(
                paper.type().name(),
                imprint.number(),
                imprint.revision(),
                paper.title(),
                object.sha256(),
                file.contentSha256(),
                file.bytes().length,
                file.pages(),
                authorId,
                imprint.signer(),
                imprint.capacity(),
                imprint.at(),
                Digests.hex(salt));
    }

    /**
     * SHA-256 of the whole row as canonical JSON, with what is known of the frozen content and with the subjects, for their
     * rows are part of what the register says.
     */
    String digest(Set<Concern> concerns, ObjectFacts content) {
        Map<String, Object> row = new HashMap<>();
        row.put("salt", salt);
        row.put("type", type);
        row.put("document", number);
        row.put("revision", revision);
        row.put("title", title);
        row.put("sha256", sha256);
        row.put("bytes", byteCount);
        row.put("pages", pages);
        row.put("content", contentSha256);
        row.put("contentSm3", content.sm3());
        row.put("contentBytes", content.byteCount());
        row.put("author", authorId);
        row.put("name", authorName);
        row.put("capacity", authorCapacity);
        row.put("time", filedAt.toString());
        row.put(
                "about",
                concerns.stream()
                        .sorted(Comparator.comparing(Concern::kind).thenComparing(Concern::id))
                        .map(about -> Map.<String, Object>of("kind", about.kind(), "id", about.id()))
                        .toList());
        return Digests.hex(Digests.sha256(CanonicalJson.write(row).getBytes(StandardCharsets.UTF_8)));
    }

    /** Does the leaf tell of this row? Leaves of version 1 have no digest of it, and their rows have no salt. */
    boolean isProvenBy(String leaf, Set<Concern> concerns, ObjectFacts content) {
        if (!leaf.contains("\"register\":")) {
            return salt == null;
        }
        try {
            return leaf.contains("\"register\":\"" + digest(concerns, content) + "\"");
        } catch (IllegalArgumentException notEvenWritable) {
            return false;
        }
    }

    /** Does the leaf tell of this document, filed then and by an author or by nobody but the office? */
    boolean isNamedBy(String leaf) {
        return leaf.contains("\"document\":\"" + number + "\"")
                && leaf.contains("\"revision\":" + revision + ",")
                && leaf.contains("\"sha256\":\"" + sha256 + "\"")
                && leaf.contains("\"content\":\"" + contentSha256 + "\"")
                && leaf.contains("\"time\":\"" + filedAt + "\"")
                && leaf.contains("\"type\":\"" + (authorId == null ? "signed" : "countersigned") + "\"");
    }
}
