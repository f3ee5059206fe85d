package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

/**
 * Document numbers: prefix, year, running number. Given out inside the caller's transaction while the log's
 * turn is held, so that a number is used or nobody ever sees it; only a paper that waited and was given up leaves a gap.
 */
@ApplicationScoped
public class DocumentNumbers {

    @PersistenceContext
    EntityManager entities;

    /** The next number of a type in a year, such as {@code PJ-2026-0217}. */
    String next(DocumentType type, int year) {
        if (query(
                                "UPDATE document_series SET last_number = last_number + 1 WHERE prefix = ?1 AND number_year = ?2",
                                type,
                                year)
                        .executeUpdate()
                == 0) {
            query("INSERT INTO document_series (prefix, number_year, last_number) VALUES (?1, ?2, 1)", type, year)
                    .executeUpdate();
        }
        int number = ((Number) query(
                                "SELECT last_number FROM document_series WHERE prefix = ?1 AND number_year = ?2",
                                type,
                                year)
                        .getSingleResult())
                .intValue();
        return String.format("%s-%d-%04d", type.prefix(), year, number);
    }

    /**
     * The same in a transaction of its own, for a paper that is printed now and filed later: where it never is, nobody else gets
     * the number.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String nextForGood(DocumentType type, int year) {
        return next(type, year);
    }

    private Query query(String sql, DocumentType type, int year) {
        return entities.createNativeQuery(sql).setParameter(1, type.prefix()).setParameter(2, year);
    }
}
