package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Destroys what documents contain, within the act that approves it: the log gets an entry for each, the bytes go, and what is
 * known of the document without them stays: its number, title, hashes and place, so that the tree is whole and a copy in
 * somebody's hands still verifies.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DestroyingContent {

    @PersistenceContext
    EntityManager entities;

    @Inject
    TransparencyLog log;

    @Inject
    Clock clock;

    /** @param approval the paper that approves it, filed in the same transaction */
    public void destroy(List<SignedDocument> documents, SignedDocument approval) {
        log.takeTurn();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        documents.forEach(document -> destroy(document, approval.getNumber(), now));
        entities.flush();
    }

    private void destroy(SignedDocument document, String approval, Instant now) {
        boolean last = nobodyElseShows(document);
        List<String> attached = attachedToNoOther(document);
        // What went once already and was filed anew since is named by the entry of that time.
        boolean content = last && isFirst(document.getContentSha256());
        List<String> first = attached.stream().filter(this::isFirst).toList();
        long seq = log.append(place -> LogLeaf.destroyed(place, document, content, first, approval, now), now);
        destroy(document.getSha256(), seq, approval, now);
        if (last) {
            destroy(document.getContentSha256(), seq, approval, now);
        }
        attached.forEach(sha256 -> destroy(sha256, seq, approval, now));
        // Those that ended before their files went with the act.
        entities.createQuery(
                        "SELECT p FROM WaitingPaper p WHERE p.number = :number AND p.revision = :revision",
                        WaitingPaper.class)
                .setParameter("number", document.getNumber())
                .setParameter("revision", document.getRevision())
                .getResultStream()
                .forEach(WaitingPaper::blank);
    }

    private void destroy(String sha256, long seq, String approval, Instant now) {
        if (isFirst(sha256)) {
            entities.persist(new DestroyedObject(sha256, seq, approval, now));
        }
        entities.flush();
        entities.createQuery("DELETE FROM ObjectContent c WHERE c.sha256 = :sha256")
                .setParameter("sha256", sha256)
                .executeUpdate();
    }

    /** The files that were handed in with this document alone, among those that are still there. */
    private List<String> attachedToNoOther(SignedDocument document) {
        return entities.createQuery(
                        "SELECT a.sha256 FROM DocumentAttachment a WHERE a.document = :document AND NOT EXISTS"
                                + " (SELECT b FROM DocumentAttachment b WHERE b.sha256 = a.sha256"
                                + " AND b.document <> :document AND NOT EXISTS"
                                + " (SELECT o FROM DestroyedObject o WHERE o.sha256 = b.document.sha256))",
                        String.class)
                .setParameter("document", document)
                .getResultList();
    }

    private boolean isFirst(String sha256) {
        return entities.find(DestroyedObject.class, sha256) == null;
    }

    /** Two papers may have frozen the same content; it goes with the last of them. */
    private boolean nobodyElseShows(SignedDocument document) {
        return entities.createQuery(
                                "SELECT COUNT(d) FROM SignedDocument d WHERE d.contentSha256 = :content AND d.id <> :id"
                                        + " AND NOT EXISTS (SELECT o FROM DestroyedObject o WHERE o.sha256 = d.sha256)",
                                Long.class)
                        .setParameter("content", document.getContentSha256())
                        .setParameter("id", document.getId())
                        .getSingleResult()
                == 0;
    }
}
