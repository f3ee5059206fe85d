package org.qualityaward.archive;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something in the archive that is not as it was filed: what it is, where, and which checkpoint is the last that does not
 * rest on it. Everything up to that checkpoint can still be proven.
 *
 * @param entry place in the log, counted from 1 as people do; 0 where it is no single one
 * @param document number and revision, as far as they are known; empty otherwise
 * @param since size of the last sound checkpoint; 0 if there is none
 * @param at instant at which that checkpoint was signed; null if there is none
 */
public record LogDamage(Kind kind, long entry, String document, long since, Instant at) {

    /** What was done. */
    public enum Kind {
        /** The text of an entry, or its hash, was edited. */
        ENTRY_CHANGED,
        /** Entries were deleted. */
        ENTRY_MISSING,
        /** An entry stands where another was: they were swapped. */
        ENTRY_MOVED,
        /** A hash above the entries was edited or deleted. */
        NODE_CHANGED,
        /** An entry was replaced together with its hashes: the signed checkpoints tell another root. */
        ENTRY_REPLACED,
        /** A checkpoint was edited, or made without the log's key. */
        CHECKPOINT_FORGED,
        /** A checkpoint was deleted. */
        CHECKPOINT_MISSING,
        /** The log is shorter than it was: an older state of the database was put back. */
        LOG_SHORTENED,
        /** The log tells another story than it told a witness before: it was forked. */
        LOG_FORKED,
        /** A file or its frozen content was edited. */
        FILE_CHANGED,
        /** A file or its frozen content was deleted. */
        FILE_MISSING,
        /** What the register says of a document is not what the log says. */
        REGISTER_CHANGED,
        /** A document that the log knows was deleted from the register. */
        REGISTER_MISSING,
        /** A renewed time stamp was edited or deleted. */
        STAMP_CHANGED,
        /** The rows that say what a document concerns are not those of its frozen content: it is not found where it belongs. */
        SUBJECTS_CHANGED,
        /** The size, kind or national digest that is kept of a file is not that of its bytes. */
        OBJECT_CHANGED,
        /** What is kept of a lawful destruction is not what the log says of it. */
        DESTRUCTION_CHANGED,
        /** The register of the house's keys tells of another key, or another beginning, than the log. */
        HOUSE_KEY_CHANGED,
        /** The database no longer refuses changes to a table: its trigger is gone or was switched off. */
        TRIGGER_MISSING,
        /** What was seen before is no longer kept beside the keys, though the log is not new. */
        SEEN_MISSING
    }

    private static final Pattern TEXT =
            Pattern.compile("([A-Z_]+) entry=(\\d+) document=(\\S*) since=(\\d+) at=(\\S*)");

    /** One line, as it is kept on the trail and stands in the server's log. */
    public String text() {
        return kind + " entry=" + entry + " document=" + document + " since=" + since + " at=" + (at == null ? "" : at);
    }

    /** Reads that line; empty if it is none. */
    public static Optional<LogDamage> parse(String text) {
        Matcher line = TEXT.matcher(text == null ? "" : text);
        if (!line.matches()) {
            return Optional.empty();
        }
        String at = line.group(5);
        return Optional.of(new LogDamage(
                Kind.valueOf(line.group(1)),
                Long.parseLong(line.group(2)),
                line.group(3),
                Long.parseLong(line.group(4)),
                at.isEmpty() ? null : Instant.parse(at)));
    }

    public Kind getKind() {
        return kind;
    }

    public long getEntry() {
        return entry;
    }

    public String getDocument() {
        return document;
    }

    public long getSince() {
        return since;
    }

    public Instant getAt() {
        return at;
    }
}
