package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qualityaward.archive.MakingFiles.Author;
import org.qualityaward.archive.MakingFiles.Finished;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Refusal;

/**
 * Files a paper: freeze, render, sign ({@link MakingFiles}), store, log. Called by a use case inside its own transaction, so
 * that the act and its paper stand or fall together; outside of one it refuses to run.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FilingDocuments {

    @PersistenceContext
    EntityManager entities;

    @Inject
    AwardClock clock;

    @Inject
    CurrentSigning signing;

    @Inject
    WaitingActs waiting;

    @Inject
    MakingFiles making;

    @Inject
    HouseKeys house;

    @Inject
    TransparencyLog log;

    /**
     * Signed by the caller with his own key under this PIN, then by the office.
     *
     * @throws Refusal {@code archive.refusal.wrongPin} (counted), {@code keyLocked}, {@code noKey}, {@code noGlyph}
     */
    public SignedDocument file(Paper paper, SigningPin pin) {
        return file(paper, null, making.author(pin));
    }

    /** Signed by the office alone: notices, certificates, and what falls due without a person. */
    public SignedDocument fileByOffice(Paper paper) {
        return file(paper, null, null);
    }

    /**
     * A further revision of a document, whose reason stands in the paper; the earlier one stays and the log says that it is
     * superseded.
     */
    public SignedDocument revise(SignedDocument previous, Paper paper, SigningPin pin) {
        return file(paper, previous, making.author(pin));
    }

    /** As {@link #revise}, signed by the office alone. */
    public SignedDocument reviseByOffice(SignedDocument previous, Paper paper) {
        return file(paper, previous, null);
    }

    /** Rendering and signing take a hundred times as long as the log does, so they come before its turn. */
    private SignedDocument file(Paper paper, SignedDocument previous, Author author) {
        if (previous != null) {
            if (previous.getType() != paper.type()) {
                throw new IllegalArgumentException("a revision is of the same type");
            }
            refuseUnlessLast(previous);
        }
        Finished finished = signing.isFinishing() ? ready(paper) : making.make(paper, previous, author);
        SignedFile file = finished.file();
        ArchivedObject object = store(file.bytes(), "application/pdf");
        entities.flush();
        log.takeTurn();
        // Two papers may say the very same; the second to have its turn finds the content of the first.
        ArchivedObject content = store(file.content(), "application/json");
        if (previous != null) {
            refuseUnlessLast(previous);
            log.append(seq -> LogLeaf.superseded(seq, previous, making.now()), clock.actual());
        }
        RegisterRow row = RegisterRow.of(
                paper,
                finished.imprint(),
                author == null ? null : author.person().getId(),
                file,
                object);
        String register = row.digest(RegisterRow.concerns(paper), content.facts());
        long seq = log.append(
                place -> LogLeaf.filed(
                        place,
                        row,
                        object.sm3(),
                        register,
                        finished.author(),
                        house.office().certificate()),
                clock.actual());
        SignedDocument document = new SignedDocument(row, seq);
        entities.persist(document);
        paper.subjects().stream().distinct().forEach(about -> entities.persist(new DocumentSubject(document, about)));
        keep(document, paper.attached());
        entities.flush();
        return document;
    }

    private void keep(SignedDocument document, List<Attached> files) {
        Set<String> kept = new HashSet<>();
        for (Attached file : files) {
            if (kept.add(file.sha256())) {
                store(file.content(), file.mediaType());
                entities.persist(new DocumentAttachment(document, file));
            }
        }
    }

    private void refuseUnlessLast(SignedDocument previous) {
        int last = entities.createQuery(
                        "SELECT MAX(d.revision) FROM SignedDocument d WHERE d.number = :number", Integer.class)
                .setParameter("number", previous.getNumber())
                .getSingleResult();
        if (last != previous.getRevision()) {
            throw new Refusal("shared.refusal.changedMeanwhile");
        }
    }

    /** A paper that waited: its act, which is done now, is marked so in the same transaction. */
    private Finished ready(Paper paper) {
        CurrentSigning.Ready next = signing.next(paper);
        WaitingAct act = waiting.take(next.paper().act().getId());
        if (!act.isForStamp() && !signing.isUnderWay()) {
            throw new Refusal("archive.refusal.notWaiting");
        }
        signing.underWay();
        act.end(WaitingAct.WaitState.DONE, clock.actual());
        return new Finished(next.paper().imprint(), SignedFile.of(paper, next.file()), next.author());
    }

    private ArchivedObject store(byte[] bytes, String mediaType) {
        ArchivedObject object = new ArchivedObject(bytes, mediaType);
        ArchivedObject stored = entities.find(ArchivedObject.class, object.sha256());
        if (stored == null) {
            entities.persist(object);
        }
        // What was destroyed with an earlier paper is handed in anew with this one.
        if (stored == null || entities.find(ObjectContent.class, object.sha256()) == null) {
            entities.persist(new ObjectContent(object.sha256(), bytes));
        }
        return stored == null ? object : stored;
    }
}
