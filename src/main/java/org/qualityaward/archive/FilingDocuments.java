package org.qualityaward.archive;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.archive.keys.Signatory;
import org.qualityaward.identity.Organization;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Setting;
import org.qualityaward.shared.Texts;

/**
 * Files a paper: freeze, render, sign, store, log. Called by a use case inside its own transaction, so that the act and its
 * paper stand or fall together; outside of one it refuses to run.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FilingDocuments {

    @PersistenceContext
    EntityManager entities;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Inject
    AwardClock clock;

    @Inject
    CurrentSigning signing;

    @Inject
    WaitingActs waiting;

    @Inject
    CurrentCaller caller;

    @Inject
    People people;

    @Inject
    SigningKeys keys;

    @Inject
    HouseKeys house;

    @Inject
    TransparencyLog log;

    @Inject
    DocumentNumbers numbers;

    @Inject
    DrawnNumbers drawn;

    private PaperRenderer renderer;

    @PostConstruct
    void start() {
        renderer = new PaperRenderer();
    }

    /**
     * Signed by the caller with his own key under this PIN, then by the office.
     *
     * @throws Refusal {@code archive.refusal.wrongPin} (counted), {@code keyLocked}, {@code noKey}, {@code noGlyph}
     */
    public SignedDocument file(Paper paper, SigningPin pin) {
        Author author = author(pin);
        log.takeTurn();
        return file(paper, null, 1, author);
    }

    /** Signed by the office alone: notices, certificates, and what falls due without a person. */
    public SignedDocument fileByOffice(Paper paper) {
        log.takeTurn();
        return file(paper, null, 1, null);
    }

    /**
     * A further revision of a document, whose reason stands in the paper; the earlier one stays and the log says that it is
     * superseded.
     */
    public SignedDocument revise(SignedDocument previous, Paper paper, SigningPin pin) {
        return revise(previous, paper, author(pin));
    }

    /** As {@link #revise}, signed by the office alone. */
    public SignedDocument reviseByOffice(SignedDocument previous, Paper paper) {
        return revise(previous, paper, (Author) null);
    }

    private SignedDocument revise(SignedDocument previous, Paper paper, Author author) {
        if (previous.getType() != paper.type()) {
            throw new IllegalArgumentException("a revision is of the same type");
        }
        log.takeTurn();
        int last = entities.createQuery(
                        "SELECT MAX(d.revision) FROM SignedDocument d WHERE d.number = :number", Integer.class)
                .setParameter("number", previous.getNumber())
                .getSingleResult();
        if (last != previous.getRevision()) {
            throw new Refusal("shared.refusal.changedMeanwhile");
        }
        Instant now = now();
        log.append(seq -> LogLeaf.superseded(seq, previous, now), clock.actual());
        return file(paper, previous.getNumber(), last + 1, author);
    }

    /** @param number null for the next of its kind */
    private SignedDocument file(Paper paper, String number, int revision, Author author) {
        Finished finished = signing.isFinishing() ? ready(paper) : make(paper, number, revision, author);
        Imprint imprint = finished.imprint();
        SignedFile file = finished.file();
        ArchivedObject object = store(file.bytes(), "application/pdf");
        store(file.content(), "application/json");
        long seq = log.append(
                place -> LogLeaf.filed(
                        place,
                        imprint,
                        object,
                        file.contentSha256(),
                        finished.author(),
                        house.office().certificate()),
                clock.actual());
        SignedDocument document = new SignedDocument(
                paper, imprint, author == null ? null : author.person().getId(), file, object, seq);
        entities.persist(document);
        paper.subjects().stream().distinct().forEach(about -> entities.persist(new DocumentSubject(document, about)));
        entities.flush();
        return document;
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
        return new Finished(next.paper().imprint(), file(paper, next.file()), next.author());
    }

    private Finished make(Paper paper, String number, int revision, Author author) {
        Imprint imprint = new Imprint(
                number == null ? newNumber(paper) : number,
                revision,
                author == null ? null : author.person().getName(),
                author == null ? null : author.capacity(),
                now(),
                Setting.SITE_URL.value() + Imprint.VERIFICATION);
        byte[] bare = renderer.render(paper, imprint);
        X509Certificate certificate = author == null || author.signatory() == null
                ? null
                : author.signatory().certificate();
        byte[] bytes = signing.isPreparing() ? prepare(paper, imprint, bare, author) : sign(imprint, bare, author);
        return new Finished(imprint, file(paper, bytes), certificate);
    }

    /** What was filed, as a text document that says which signed file it repeats. */
    byte[] asWord(SignedDocument document, Paper paper) {
        Imprint imprint = new Imprint(
                document.getNumber(),
                document.getRevision(),
                document.getAuthorName(),
                document.getAuthorCapacity(),
                document.getFiledAt(),
                Setting.SITE_URL.value());
        return renderer.renderWord(paper, imprint);
    }

    private byte[] sign(Imprint imprint, byte[] bare, Author author) {
        PadesSigner signer = house.signer();
        String reason = imprint.number() + "/" + imprint.revision();
        byte[] bytes =
                author == null ? bare : signer.sign(bare, author.signatory(), imprint.signer(), reason, imprint.at());
        return signer.sign(bytes, house.office(), Texts.chinese("archive.document.officeName"), reason, imprint.at());
    }

    /** As far as it goes without stamps, or without the author's key; the transaction in which that happens is undone. */
    private byte[] prepare(Paper paper, Imprint imprint, byte[] bare, Author author) {
        PadesSigner signer = house.signer();
        String reason = imprint.number() + "/" + imprint.revision();
        byte[] issued = author == null || author.signatory() == null
                ? bare
                : signer.signUnstamped(bare, author.signatory(), imprint.signer(), reason, imprint.at());
        byte[] gap = author == null || author.signatory() != null
                ? null
                : signer.leaveGap(bare, imprint.signer(), reason, imprint.at());
        if (!signing.hasPrepared()) {
            transactions.registerInterposedSynchronization(new Undoing(transactions));
        }
        signing.add(new WaitingPaper(paper, imprint, issued, gap));
        return issued;
    }

    /** Whether an act failed because it was only tried out. */
    static boolean isRollback(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof RollbackException || each instanceof TransactionalException) {
                return true;
            }
        }
        return false;
    }

    private static SignedFile file(Paper paper, byte[] bytes) {
        byte[] content = paper.canonicalJson();
        return new SignedFile(bytes, content, Digests.hex(Digests.sha256(content)), pages(bytes));
    }

    private static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ArchivedObject store(byte[] bytes, String mediaType) {
        ArchivedObject object = new ArchivedObject(bytes, mediaType);
        ArchivedObject stored = entities.find(ArchivedObject.class, object.sha256());
        if (stored == null) {
            entities.persist(object);
            return object;
        }
        return stored;
    }

    private String newNumber(Paper paper) {
        int year = now().atZone(AwardClock.CHINA).getYear();
        if (paper.isNumberDrawn()) {
            return drawn.next(paper.type(), year);
        }
        return signing.isPreparing() ? numbers.nextForGood(paper.type(), year) : numbers.next(paper.type(), year);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Author author(SigningPin pin) {
        Caller who = caller.get();
        Person person = people.find(who.personId()).orElseThrow(() -> new Refusal("archive.refusal.noKey"));
        if (signing.isFinishing() || signing.isPreparing() && signing.isElsewhere()) {
            return new Author(person, null);
        }
        return new Author(person, keys.unlock(person.getId(), pin));
    }

    /** A paper with all that is printed on it, its file, and the author's certificate; null where the office alone signs. */
    private record Finished(Imprint imprint, SignedFile file, X509Certificate author) {}

    /** Rolls back, when it would be committed, what was only tried out. */
    private record Undoing(TransactionSynchronizationRegistry transactions) implements Synchronization {

        @Override
        public void beforeCompletion() {
            transactions.setRollbackOnly();
        }

        @Override
        public void afterCompletion(int status) {
            // It was undone.
        }
    }

    /** Who signs, with his key open for this once; without it where his signature is made elsewhere or was made before. */
    private record Author(Person person, Signatory signatory) {

        /** Position and organisation; his roles where he has neither. */
        String capacity() {
            String stated = Stream.of(
                            Optional.ofNullable(person.getOrganization())
                                    .map(Organization::getName)
                                    .orElse(null),
                            person.getPosition())
                    .filter(Objects::nonNull)
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(" \u00b7 "));
            return stated.isEmpty()
                    ? person.getRoles().stream()
                            .sorted()
                            .map(role -> Texts.of(Texts.CHINESE, role))
                            .collect(Collectors.joining(" \u00b7 "))
                    : stated;
        }
    }
}
