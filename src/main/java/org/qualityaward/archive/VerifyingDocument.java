package org.qualityaward.archive;

import static org.qualityaward.archive.Verdict.Check.failed;
import static org.qualityaward.archive.Verdict.Check.passed;
import static org.qualityaward.archive.Verdict.Check.unknown;
import static org.qualityaward.archive.Verdict.Question.COUNTERSIGNED;
import static org.qualityaward.archive.Verdict.Question.LOGGED;
import static org.qualityaward.archive.Verdict.Question.LOG_INTACT;
import static org.qualityaward.archive.Verdict.Question.SIGNER;
import static org.qualityaward.archive.Verdict.Question.TIME;
import static org.qualityaward.archive.Verdict.Question.UNCHANGED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualityaward.archive.Verdict.Check;
import org.qualityaward.archive.keys.Certificates;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.archive.keys.KeyRole;
import org.qualityaward.shared.Refusal;

/**
 * Examines a file that somebody holds: six questions, each answered on its own evidence. Open to everybody; nothing of the
 * file is kept, and nothing is said of a document beyond what the file itself shows.
 */
@ApplicationScoped
@Transactional
public class VerifyingDocument {

    /** Largest file taken; ours are far below. */
    static final int LARGEST = 32 * 1024 * 1024;

    @Inject
    Clock clock;

    @Inject
    HouseKeys house;

    @Inject
    KnownHouseKeys known;

    @Inject
    OwnCertificates owns;

    @Inject
    SignedDocuments documents;

    @Inject
    SigningKeys keys;

    @Inject
    StampRenewals renewals;

    @Inject
    ClaimedOriginal originals;

    @Inject
    VerifyingLimits limits;

    @Inject
    TransparencyLog log;

    /**
     * @throws Refusal {@code archive.refusal.tooLarge}, {@code archive.refusal.unpacked},
     *     {@code archive.refusal.manySignatures}, or what {@link VerifyingLimits} says
     */
    public Verdict verify(InputStream pdf) {
        try {
            byte[] bytes = pdf.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Refusal("archive.refusal.tooLarge", 0, LARGEST / 1024 / 1024);
            }
            return limits.within(() -> verify(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Verdict verify(byte[] bytes) {
        String sha256 = Digests.hex(Digests.sha256(bytes));
        SignedPdf pdf = SignedPdf.read(bytes, house.authority().root(), house.stampTrust());
        String claimed = pdf.claimedNumber().orElse(null);
        Optional<SignedDocument> same = documents.bySha256(sha256);
        Optional<SignedDocument> original = same.or(() -> originals.of(pdf));
        List<Check> checks = new ArrayList<>();
        checks.add(unchanged(same, original));
        checks.add(signer(pdf, original));
        checks.add(countersigned(pdf, original));
        checks.add(time(pdf, same));
        checks.add(logged(same));
        checks.add(logIntact(same));
        return Verdict.of(checks, sha256, claimed, original.orElse(null), clock.instant());
    }

    private static Check unchanged(Optional<SignedDocument> same, Optional<SignedDocument> original) {
        if (same.isPresent()) {
            return passed(UNCHANGED, "same");
        }
        return original.map(found -> failed(UNCHANGED, "other", found.getNumber(), found.getRevision()))
                .orElseGet(() -> failed(UNCHANGED, "unregistered"));
    }

    /** The author where there is one, else the office: is he whom his certificate names, and did it count then? */
    private Check signer(SignedPdf pdf, Optional<SignedDocument> original) {
        if (pdf.signatures().isEmpty()) {
            return failed(SIGNER, pdf.readable() ? "noSignature" : "unreadable");
        }
        FoundSignature first = pdf.signatures().get(0);
        String name = first.commonName().orElse("\u2014");
        if (!first.intact()) {
            return failed(SIGNER, "broken", name);
        }
        if (!first.trusted()) {
            return own(first, name, original);
        }
        if (isOffice(first)) {
            return office(first, name);
        }
        if (first.stampedAt() == null) {
            return unknown(SIGNER, "noTime", name);
        }
        if (!first.inForce()) {
            return failed(SIGNER, "notInForce", name);
        }
        return person(first.certificate(), first.stampedAt(), name, original);
    }

    /** Signed with a certificate that another authority issued: it counts where it was registered as this person's then. */
    private Check own(FoundSignature signature, String name, Optional<SignedDocument> original) {
        Optional<OwnCertificate> registered = owns.of(signature.certificate());
        if (registered.isEmpty()) {
            return failed(SIGNER, "foreign", name);
        }
        if (signature.stampedAt() == null) {
            return unknown(SIGNER, "noTime", name);
        }
        if (!registered.get().countsAt(signature.stampedAt())) {
            return failed(SIGNER, "ownNotThen", name);
        }
        boolean hers = original.map(SignedDocument::getAuthorId)
                .map(id -> id.equals(registered.get().getPerson().getId()))
                .orElse(true);
        return hers
                ? passed(
                        SIGNER,
                        "own",
                        registered.get().getPerson().getName(),
                        registered.get().getIssuer())
                : failed(SIGNER, "foreign", name);
    }

    private Check person(X509Certificate certificate, Instant at, String name, Optional<SignedDocument> original) {
        Optional<SigningKey> key = keys.bySerial(certificate);
        if (key.isEmpty()) {
            return unknown(SIGNER, "unlisted", name);
        }
        Instant revokedAt = key.get().getRevokedAt();
        if (revokedAt != null && !at.isBefore(revokedAt)) {
            return failed(SIGNER, "revoked", name, revokedAt);
        }
        return original.map(SignedDocument::getAuthorCapacity)
                .filter(capacity -> !capacity.isBlank())
                .map(capacity -> passed(SIGNER, "person", name, capacity))
                .orElseGet(() -> passed(SIGNER, "personOnly", name));
    }

    private Check office(FoundSignature signature, String name) {
        Optional<HouseKey> revoked = known.all(KeyRole.OFFICE).stream()
                .filter(key -> key.certificate().equals(signature.certificate()))
                .filter(key -> signature.stampedAt() != null && key.isRevokedAt(signature.stampedAt()))
                .findFirst();
        if (revoked.isPresent()) {
            return failed(SIGNER, "officeRevoked", name, revoked.get().getReplacedAt());
        }
        return signature.inForce() ? passed(SIGNER, "office", name) : failed(SIGNER, "notInForce", name);
    }

    private boolean isOffice(FoundSignature signature) {
        return house.certificates(KeyRole.OFFICE).contains(signature.certificate());
    }

    /** The office signs last, over everything, and nothing follows. */
    private Check countersigned(SignedPdf pdf, Optional<SignedDocument> original) {
        List<FoundSignature> found = pdf.signatures();
        if (found.isEmpty()) {
            return failed(COUNTERSIGNED, "noSignature");
        }
        FoundSignature last = found.get(found.size() - 1);
        if (!pdf.endsWithASignature()) {
            return failed(COUNTERSIGNED, pdf.looksOtherThanSigned() ? "overlaid" : "appended", found.size());
        }
        if (!isOffice(last) && last.intact() && last.trusted()) {
            return failed(COUNTERSIGNED, "stripped");
        }
        if (!isOffice(last) || !last.intact()) {
            return failed(COUNTERSIGNED, "missing");
        }
        boolean both = original.map(SignedDocument::isSignedByAuthor).orElse(found.size() > 1);
        if (found.size() != (both ? 2 : 1) || found.stream().anyMatch(signature -> !signature.intact())) {
            return failed(COUNTERSIGNED, "count", found.size());
        }
        return passed(COUNTERSIGNED, both ? "both" : "alone");
    }

    private Check time(SignedPdf pdf, Optional<SignedDocument> same) {
        if (pdf.signatures().isEmpty()) {
            return failed(TIME, "noSignature");
        }
        Instant latest = Instant.MIN;
        for (FoundSignature signature : pdf.signatures()) {
            if (signature.stampedAt() == null) {
                return failed(TIME, signature.stamped() ? "foreign" : "missing");
            }
            if (signature.stampedAt().isAfter(clock.instant())) {
                return failed(TIME, "future", Imprint.written(signature.stampedAt()));
            }
            if (signature.stampedAt().isBefore(latest)) {
                return failed(TIME, "order");
            }
            latest = signature.stampedAt();
        }
        X509Certificate stamper =
                pdf.signatures().get(pdf.signatures().size() - 1).stamper();
        if (clock.instant().isAfter(stamper.getNotAfter().toInstant())) {
            return renewed(same, latest, stamper.getNotAfter().toInstant());
        }
        return house.certificates(KeyRole.TIME_STAMP).contains(stamper)
                ? passed(TIME, "inside", Imprint.written(latest))
                : passed(TIME, "outside", Imprint.written(latest), Certificates.commonName(stamper));
    }

    /** The certificate of the stamp has ended: what it proves is carried on by the renewals, where there are some. */
    private Check renewed(Optional<SignedDocument> same, Instant at, Instant expired) {
        StampHold hold =
                same.map(document -> renewals.hold(document.getSeq(), expired)).orElseGet(() -> new StampHold(expired));
        return hold.isOver(clock.instant())
                ? unknown(TIME, "expired", Imprint.written(at), Imprint.written(hold.until()))
                : passed(TIME, "renewed", Imprint.written(at), Imprint.written(expired), Imprint.written(hold.until()));
    }

    private Check logged(Optional<SignedDocument> same) {
        if (same.isEmpty()) {
            return failed(LOGGED, "missing");
        }
        SignedDocument document = same.get();
        Receipt receipt = log.receipt(document.getSeq());
        boolean names = receipt.leafText().contains("\"sha256\":\"" + document.getSha256() + "\"");
        return receipt.proves(house.logKeys())
                .filter(head -> names)
                .map(head -> documents
                        .destroyed(document)
                        .map(end -> passed(
                                LOGGED,
                                "destroyed",
                                document.getSeq() + 1,
                                head.size(),
                                end.getApproval(),
                                Imprint.written(end.getAt())))
                        .orElseGet(() -> passed(
                                LOGGED,
                                "proven",
                                document.getSeq() + 1,
                                head.size(),
                                receipt.path().size())))
                .orElseGet(() -> failed(LOGGED, "broken"));
    }

    private Check logIntact(Optional<SignedDocument> same) {
        if (same.isEmpty()) {
            return unknown(LOG_INTACT, "missing");
        }
        long then = same.get().getSeq() + 1;
        return log.continues(then)
                ? passed(LOG_INTACT, "continues", then, log.sizeShownFor(then - 1))
                : failed(LOG_INTACT, "rewritten", then);
    }
}
