package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bouncycastle.tsp.TimeStampToken;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.archive.keys.KeyRole;
import org.qualityaward.archive.keys.NoTimeStamp;
import org.qualityaward.archive.keys.RevocationReason;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Setting;
import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/**
 * Before a certificate ends on whose time stamps documents rest, the log's checkpoint is stamped by a newer one: one stamp
 * covers them all, for the tree has the digest of every file with the stamps in it. Where the office's own clock stamps with
 * a key that ends, the next key is made first.
 */
@ApplicationScoped
@Transactional
public class RenewingStamps {

    private static final int AT_ONCE = 100;
    private static final Logger LOG = Logger.getLogger(RenewingStamps.class.getName());

    @Inject
    StampRenewals renewals;

    @Inject
    SignedDocuments documents;

    @Inject
    HouseKeys house;

    @Inject
    ReplacingHouseKey replacing;

    @Inject
    TransparencyLog log;

    @Inject
    AwardClock clock;

    /** How it stands. */
    public enum StampState implements Toned {
        /** Nothing to do yet. */
        HOLDS(Tone.OK),
        /** Its own end has come into sight or passed, and a renewal holds. */
        RENEWED(Tone.OK),
        /** To be renewed now. */
        DUE(Tone.WAIT),
        /** It ended without having been renewed. */
        OVER(Tone.WRONG);

        private final Tone tone;

        StampState(Tone tone) {
            this.tone = tone;
        }

        @Override
        public Tone tone() {
            return tone;
        }
    }

    /**
     * A certificate that documents rest on.
     *
     * @param until end of what its stamps prove, with their renewals
     * @param state how it stands with them
     */
    public record Standing(StampCertificate certificate, Instant until, StampState state) {

        public StampCertificate getCertificate() {
            return certificate;
        }

        public Instant getUntil() {
            return until;
        }

        public StampState getState() {
            return state;
        }
    }

    /** Every certificate that documents rest on, and how it stands with it now. */
    public List<Standing> standings() {
        Instant now = clock.instant();
        List<StampHold.Renewed> done =
                renewals.all().stream().map(StampRenewal::renewed).toList();
        return renewals.certificates().stream()
                .map(certificate -> standing(certificate, done, now))
                .toList();
    }

    private static Standing standing(StampCertificate certificate, List<StampHold.Renewed> done, Instant now) {
        StampHold hold = StampHold.of(certificate.lastSeq(), certificate.getExpiresAt(), done);
        StampState state = StampState.HOLDS;
        if (hold.isOver(now)) {
            state = StampState.OVER;
        } else if (hold.isDue(days(), now)) {
            state = StampState.DUE;
        } else if (!hold.until().equals(certificate.getExpiresAt())) {
            state = StampState.RENEWED;
        }
        return new Standing(certificate, hold.until(), state);
    }

    private static int days() {
        return Setting.STAMP_RENEWAL_DAYS.number();
    }

    /** Reads the stamps of some documents that were filed since. @return how many were read, or could not be */
    public int readSome() {
        List<SignedDocument> unread = renewals.unread(AT_ONCE);
        unread.forEach(this::read);
        if (!unread.isEmpty()) {
            renewals.readUpTo(unread.get(unread.size() - 1).getSeq());
        }
        return unread.size();
    }

    /**
     * Tries some of those again that could not be read.
     *
     * @param after place in the log after which to go on
     * @return place of the last that was tried; empty if there is none left
     */
    public OptionalLong readAgain(long after) {
        List<SignedDocument> unreadable = renewals.unreadable(after, AT_ONCE);
        unreadable.forEach(this::read);
        return unreadable.stream().mapToLong(SignedDocument::getSeq).max();
    }

    private void read(SignedDocument document) {
        List<X509Certificate> stampers = stampers(document);
        stampers.forEach(stamper -> renewals.note(stamper, document.getSeq()));
        renewals.readable(document.getSeq(), !stampers.isEmpty(), clock.actual());
    }

    /** Those who are believed; none if the file is gone or is no longer what was filed, which the nightly check tells. */
    private List<X509Certificate> stampers(SignedDocument document) {
        try {
            return SignedPdf.read(documents.bytes(document), house.authority().root(), house.stampTrust())
                    .signatures()
                    .stream()
                    .map(FoundSignature::stamper)
                    .filter(Objects::nonNull)
                    .toList();
        } catch (RuntimeException unreadable) {
            LOG.log(
                    Level.WARNING,
                    unreadable,
                    () -> "The time stamps of " + document.getFileName() + " cannot be read");
            return List.of();
        }
    }

    /**
     * Does the next thing that is due, if anything is: makes the next key of the office's own clock, or stamps the checkpoint.
     *
     * @return whether something was done
     * @throws NoTimeStamp if the authority outside does not answer, or stamps with a certificate that ends as soon
     */
    public boolean renew() {
        if (!isDue()) {
            return false;
        }
        if (house.stampsItself() && endsSoon(house.timeStampCertificate())) {
            replacing.turn(KeyRole.TIME_STAMP, RevocationReason.SUPERSEDED);
            return true;
        }
        long size = log.size();
        String checkpoint = log.checkpoint(size).orElseThrow();
        TimeStampToken token = house.stampNow(BagTrust.body(checkpoint));
        X509Certificate by =
                house.stampTrust().stamper(token).orElseThrow(() -> new NoTimeStamp("stamped by somebody unknown"));
        if (endsSoon(by)) {
            throw new NoTimeStamp("the authority still stamps with a certificate that ends on " + by.getNotAfter());
        }
        // The authority may take its time, and others file meanwhile: the turn is taken once it has answered.
        log.takeTurn();
        if (!isDue() || !log.checkpoint(size).filter(checkpoint::equals).isPresent()) {
            return false;
        }
        keep(size, token, by);
        return true;
    }

    private boolean isDue() {
        return standings().stream().anyMatch(standing -> standing.state() == StampState.DUE);
    }

    private void keep(long size, TimeStampToken token, X509Certificate by) {
        try {
            byte[] bytes = token.getEncoded();
            Instant at = token.getTimeStampInfo().getGenTime().toInstant();
            long seq = log.append(
                    place -> LogLeaf.restamped(place, size, Digests.hex(Digests.sha256(bytes)), by, at),
                    clock.actual());
            renewals.add(new StampRenewal(seq, size, by, at, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean endsSoon(X509Certificate certificate) {
        StampHold hold = new StampHold(certificate.getNotAfter().toInstant());
        return hold.isDue(days(), clock.instant()) || hold.isOver(clock.instant());
    }
}
