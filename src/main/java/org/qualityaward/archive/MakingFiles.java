package org.qualityaward.archive;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.TransactionalException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityaward.archive.keys.Signatory;
import org.qualityaward.identity.Organization;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Causes;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Setting;
import org.qualityaward.shared.Texts;

/**
 * Makes of a paper a finished file: numbered, rendered, signed by its author and the office, or prepared for a signature that
 * is waited for. Touches neither the register nor the log, so many do it side by side.
 */
@ApplicationScoped
class MakingFiles {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Inject
    AwardClock clock;

    @Inject
    CurrentSigning signing;

    @Inject
    CurrentCaller caller;

    @Inject
    People people;

    @Inject
    SigningKeys keys;

    @Inject
    HouseKeys house;

    @Inject
    DocumentNumbers numbers;

    @Inject
    DrawnNumbers drawn;

    private PaperRenderer renderer;

    /** A paper with all that is printed on it, its file, and the author's certificate; null where the office alone signs. */
    record Finished(Imprint imprint, SignedFile file, X509Certificate author) {}

    @PostConstruct
    void start() {
        renderer = new PaperRenderer();
    }

    /**
     * @param previous what it is a further revision of; null for a new document
     * @param author null where the office alone signs
     */
    Finished make(Paper paper, SignedDocument previous, Author author) {
        Imprint imprint = new Imprint(
                previous == null ? newNumber(paper) : previous.getNumber(),
                previous == null ? 1 : previous.getRevision() + 1,
                author == null ? null : author.person().getName(),
                author == null ? null : author.capacity(),
                now(),
                Setting.SITE_URL.value() + Imprint.VERIFICATION);
        byte[] bare = renderer.render(paper, imprint);
        X509Certificate certificate = author == null || author.signatory() == null
                ? null
                : author.signatory().certificate();
        byte[] bytes = signing.isPreparing() ? prepare(paper, imprint, bare, author) : sign(imprint, bare, author);
        return new Finished(imprint, SignedFile.of(paper, bytes), certificate);
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

    /** @throws Refusal {@code archive.refusal.wrongPin} (counted), {@code keyLocked}, {@code noKey} */
    Author author(SigningPin pin) {
        Caller who = caller.get();
        Person person = people.find(who.personId()).orElseThrow(() -> new Refusal("archive.refusal.noKey"));
        if (signing.isFinishing() || signing.isPreparing() && signing.isElsewhere()) {
            return new Author(person, null);
        }
        return new Author(person, keys.unlock(person.getId(), pin));
    }

    /** The award's time, as exact as it is printed and logged. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
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
        return Causes.of(thrown, RollbackException.class).isPresent()
                || Causes.of(thrown, TransactionalException.class).isPresent();
    }

    private String newNumber(Paper paper) {
        int year = now().atZone(AwardClock.CHINA).getYear();
        if (paper.isNumberDrawn()) {
            return drawn.next(paper.type(), year);
        }
        return signing.isPreparing() ? numbers.nextForGood(paper.type(), year) : numbers.next(paper.type(), year);
    }

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
    record Author(Person person, Signatory signatory) {

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
