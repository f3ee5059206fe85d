package org.qualityaward.archive;

/**
 * Tells who may read a document beside its author. Each context provides one bean of this for the kinds of subject it
 * owns; a document is readable if any of them says yes. The archive itself never guesses.
 */
public interface DocumentAccess {

    /**
     * May this person read documents of this type about this subject, now?
     *
     * @param personId the signed-in person
     * @param type the type of the document
     * @param subject one of the subjects that the paper named by {@code about(kind, id)}
     */
    boolean mayRead(long personId, DocumentType type, Paper.Subject subject);
}
