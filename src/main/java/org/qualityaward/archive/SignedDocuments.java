package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qualityaward.shared.Refusal;

/** The documents that were filed. What a caller may see of them is asked of {@link ReadingDocuments}. */
@ApplicationScoped
public class SignedDocuments {

    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    TransparencyLog log;

    public Optional<SignedDocument> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(SignedDocument.class, id));
    }

    /** The document with these very bytes. */
    public Optional<SignedDocument> bySha256(String sha256) {
        return first("SELECT d FROM SignedDocument d WHERE d.sha256 = ?1", sha256);
    }

    /** One revision of a number. */
    public Optional<SignedDocument> byNumber(String number, int revision) {
        return first("SELECT d FROM SignedDocument d WHERE d.number = ?1 AND d.revision = ?2", number, revision);
    }

    private Optional<SignedDocument> first(String question, Object... values) {
        var query = entities.createQuery(question, SignedDocument.class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultStream().findFirst();
    }

    /** All documents that name this subject, newest first. */
    public List<SignedDocument> about(String kind, long id) {
        return entities.createQuery(
                        "SELECT d FROM SignedDocument d WHERE EXISTS (SELECT s FROM DocumentSubject s"
                                + " WHERE s.document = d AND s.kind = :kind AND s.subjectId = :id)"
                                + " ORDER BY d.seq DESC",
                        SignedDocument.class)
                .setParameter("kind", kind)
                .setParameter("id", id)
                .getResultList();
    }

    /** Everything a person signed as author, newest first. */
    public List<SignedDocument> byAuthor(long personId) {
        return entities.createQuery(
                        "SELECT d FROM SignedDocument d WHERE d.authorId = :person ORDER BY d.seq DESC",
                        SignedDocument.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** A paper that somebody signed, and one thing that it concerns. */
    public record Signature(DocumentType type, Long subjectId, Instant at) {}

    /** What a person signed as author about things of one kind, without reading the papers. */
    public List<Signature> signaturesOf(long personId, String kind) {
        return entities
                .createQuery(
                        "SELECT s.document.type, s.subjectId, s.document.filedAt FROM DocumentSubject s"
                                + " WHERE s.document.authorId = :person AND s.kind = :kind ORDER BY s.document.seq",
                        Object[].class)
                .setParameter("person", personId)
                .setParameter("kind", kind)
                .getResultList()
                .stream()
                .map(row -> new Signature((DocumentType) row[0], (Long) row[1], (Instant) row[2]))
                .toList();
    }

    /** Is there a later revision? */
    public boolean isSuperseded(SignedDocument document) {
        return entities.createQuery(
                                "SELECT COUNT(d) FROM SignedDocument d WHERE d.number = :number AND d.revision > :revision",
                                Long.class)
                        .setParameter("number", document.getNumber())
                        .setParameter("revision", document.getRevision())
                        .getSingleResult()
                > 0;
    }

    /**
     * The signed file itself.
     *
     * @throws Refusal {@code archive.refusal.destroyed} with the number of the paper that approved it
     */
    public byte[] bytes(SignedDocument document) {
        return object(document.getSha256());
    }

    /** The frozen content that the file shows, as canonical JSON. */
    public String content(SignedDocument document) {
        return new String(object(document.getContentSha256()), StandardCharsets.UTF_8);
    }

    /** What was handed in with it, in the order of the paper; without the bytes. */
    public List<Attached> named(SignedDocument document) {
        return PaperReader.attached(content(document));
    }

    /** The files that were handed in with it, in the order of the paper. */
    public List<Attached> attached(SignedDocument document) {
        return named(document).stream().map(this::opened).toList();
    }

    /** One that a document names, with its bytes. */
    public Attached opened(Attached named) {
        return new Attached(named.name(), named.mediaType(), named.size(), named.sha256(), object(named.sha256()));
    }

    private byte[] object(String sha256) {
        ObjectContent kept = entities.find(ObjectContent.class, sha256);
        if (kept == null) {
            throw new Refusal(
                    "archive.refusal.destroyed",
                    0,
                    Optional.ofNullable(entities.find(DestroyedObject.class, sha256))
                            .map(DestroyedObject::getApproval)
                            .orElse(""));
        }
        return kept.content();
    }

    /** Place of the last entry that tells of the destruction of one of these; -1 if none does. */
    long lastEnd(List<Long> seqs) {
        long last = -1;
        for (int from = 0; from < seqs.size(); from += AT_ONCE) {
            last = Math.max(
                    last,
                    entities.createQuery(
                                    "SELECT COALESCE(MAX(o.seq), -1) FROM DestroyedObject o, SignedDocument d"
                                            + " WHERE o.sha256 = d.sha256 AND d.seq IN :seqs",
                                    Number.class)
                            .setParameter("seqs", seqs.subList(from, Math.min(seqs.size(), from + AT_ONCE)))
                            .getSingleResult()
                            .longValue());
        }
        return last;
    }

    /** How the content of a document was lawfully destroyed; empty while it is there. */
    public Optional<DestroyedObject> destroyed(SignedDocument document) {
        return Optional.ofNullable(entities.find(DestroyedObject.class, document.getSha256()));
    }

    /** The receipt as C2SP {@code tlog-proof} text, which proves the document's place in the log without us. */
    public String receipt(SignedDocument document) {
        return log.receipt(document.getSeq()).text();
    }
}
