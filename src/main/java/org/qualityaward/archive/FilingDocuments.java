package org.qualityaward.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.time.Clock;
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

    @Inject
    Clock clock;

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
        return file(paper, null, author(pin));
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
        return file(paper, previous, author(pin));
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
        Imprint imprint = new Imprint(
                previous == null ? newNumber(paper) : previous.getNumber(),
                previous == null ? 1 : previous.getRevision() + 1,
                author == null ? null : author.person().getName(),
                author == null ? null : author.capacity(),
                now(),
                Setting.SITE_URL.value() + "/public/verify.xhtml");
        SignedFile file = sign(paper, imprint, author);
        ArchivedObject object = store(file.bytes(), "application/pdf");
        entities.flush();
        log.takeTurn();
        Instant turn = now();
        if (previous != null) {
            refuseUnlessLast(previous);
            log.append(seq -> LogLeaf.superseded(seq, previous, turn), turn);
        }
        return keep(paper, imprint, author, file, object, turn);
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

    private SignedDocument keep(
            Paper paper, Imprint imprint, Author author, SignedFile file, ArchivedObject object, Instant turn) {
        store(file.content(), "application/json");
        X509Certificate authorCertificate =
                author == null ? null : author.signatory().certificate();
        long seq = log.append(
                place -> LogLeaf.filed(
                        place,
                        imprint,
                        object,
                        file.contentSha256(),
                        authorCertificate,
                        house.office().certificate()),
                turn);
        SignedDocument document = new SignedDocument(
                paper, imprint, author == null ? null : author.person().getId(), file, object, seq);
        entities.persist(document);
        paper.subjects().stream().distinct().forEach(about -> entities.persist(new DocumentSubject(document, about)));
        entities.flush();
        return document;
    }

    private SignedFile sign(Paper paper, Imprint imprint, Author author) {
        PadesSigner signer = house.signer();
        String reason = imprint.number() + "/" + imprint.revision();
        byte[] bytes = renderer.render(paper, imprint);
        if (author != null) {
            bytes = signer.sign(bytes, author.signatory(), imprint.signer(), reason, imprint.at());
        }
        bytes = signer.sign(bytes, house.office(), Texts.chinese("archive.document.officeName"), reason, imprint.at());
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
            entities.persist(new ObjectContent(object.sha256(), bytes));
            return object;
        }
        return stored;
    }

    private String newNumber(Paper paper) {
        return numbers.next(paper.type(), now().atZone(AwardClock.CHINA).getYear());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Author author(SigningPin pin) {
        Caller who = caller.get();
        Person person = people.find(who.personId()).orElseThrow(() -> new Refusal("archive.refusal.noKey"));
        return new Author(person, keys.unlock(person.getId(), pin));
    }

    /** Who signs, with his key open for this once. */
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
