package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.qualityaward.archive.Attached;
import org.qualityaward.archive.SignedDocuments;
import org.qualityaward.shared.NotHere;

/** The material beside the forms. */
@ApplicationScoped
public class EvaluationAttachments {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SignedDocuments documents;

    void add(EvaluationAttachment attachment) {
        entities.persist(attachment);
    }

    void remove(EvaluationAttachment attachment) {
        entities.remove(attachment);
    }

    Optional<EvaluationAttachment> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(EvaluationAttachment.class, id));
    }

    /**
     * With its bytes, from wherever they are.
     *
     * @throws org.qualityaward.shared.Refusal {@code archive.refusal.destroyed}
     */
    Attached open(EvaluationAttachment attachment) {
        if (!attachment.isFiled()) {
            return Attached.of(attachment.getName(), attachment.getMediaType(), attachment.getContent());
        }
        SupervisionEvaluation form = entities.find(SupervisionEvaluation.class, attachment.getEvaluationId());
        return documents.find(form.getDocumentId()).stream()
                .flatMap(document -> documents.named(document).stream())
                .filter(file -> file.sha256().equals(attachment.getSha256()))
                .findFirst()
                .map(documents::opened)
                .orElseThrow(NotHere::new);
    }

    /** What a page shows of a file: not its bytes, which would wait in the memory of the session. */
    public record Listed(Long id, String name, long size) {
        // Expression Language reads properties, not record components.
        public Long getId() {
            return id;
        }

        public String getName() {
            return name;
        }

        public long getSize() {
            return size;
        }
    }

    /** As {@link #of}, without the bytes. */
    public List<Listed> listed(EvaluationRef form) {
        return entities.createQuery(
                        "SELECT a.id, a.name, a.size FROM EvaluationAttachment a WHERE a.evaluationId = :form ORDER BY a.id",
                        Object[].class)
                .setParameter("form", form.id())
                .getResultStream()
                .map(row -> new Listed((Long) row[0], (String) row[1], (Long) row[2]))
                .toList();
    }

    /** Those of a form in the order in which they were added; a handful. */
    public List<EvaluationAttachment> of(EvaluationRef form) {
        return entities.createQuery(
                        "SELECT a FROM EvaluationAttachment a WHERE a.evaluationId = :form ORDER BY a.id",
                        EvaluationAttachment.class)
                .setParameter("form", form.id())
                .getResultList();
    }
}
