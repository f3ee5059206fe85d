package org.qualityaward.archive;

import java.util.List;
import org.qualityaward.shared.Caller;

/**
 * Tells which documents a caller may read beside those he signed himself. Each room provides one bean of this for the
 * subjects it owns; the archive lists and opens a document if any bean names it and none bars it, and never guesses. The
 * answers are turned into one query, so they name subjects, not documents.
 */
public interface DocumentAccess {

    /** What this caller may read now; empty for one who stands outside. */
    List<Readable> readableBy(Caller caller);

    /** Subjects of which this caller must learn nothing, whatever else is said: those he is recused from (Article 34). */
    default List<Paper.About> barredFrom(Caller caller) {
        return List.of();
    }

    /**
     * Documents of one type about some subjects of one kind.
     *
     * @param type null for every type
     * @param kind null together with empty ids for every subject
     */
    record Readable(DocumentType type, String kind, List<Long> ids) {

        /** Every document of a type, such as public notices. */
        public static Readable every(DocumentType type) {
            return new Readable(type, null, List.of());
        }

        /** Documents of a type about these. */
        public static Readable about(DocumentType type, String kind, List<Long> ids) {
            return new Readable(type, kind, List.copyOf(ids));
        }

        /** Documents of any type about these. */
        public static Readable about(String kind, List<Long> ids) {
            return new Readable(null, kind, List.copyOf(ids));
        }
    }
}
