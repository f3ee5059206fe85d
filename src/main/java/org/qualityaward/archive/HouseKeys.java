package org.qualityaward.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.tsp.TimeStampToken;
import org.qualityaward.archive.keys.Certificates;
import org.qualityaward.archive.keys.KeyRole;
import org.qualityaward.archive.keys.LogKeys;
import org.qualityaward.archive.keys.LogSecret;
import org.qualityaward.archive.keys.NoTimeStamp;
import org.qualityaward.archive.keys.OfficeAuthority;
import org.qualityaward.archive.keys.OfficeKeys;
import org.qualityaward.archive.keys.RevocationReason;
import org.qualityaward.archive.keys.Signatory;
import org.qualityaward.archive.keys.StampTrust;
import org.qualityaward.archive.keys.StampingAuthority;
import org.qualityaward.archive.keys.TimeStamper;
import org.qualityaward.shared.Setting;
import org.qualityaward.shared.Texts;

/** The house's keys as the server finds them: opened once, made at the very first run; the newest of each role signs. */
@ApplicationScoped
public class HouseKeys {

    /** In demo mode the story begins in the past, so the certificates count from the measures' own first day on. */
    private static final Instant DEMO_FROM = Instant.parse("2020-09-21T16:00:00Z");

    @Inject
    Clock clock;

    @Inject
    KnownHouseKeys known;

    @Inject
    OutsideAuthority outside;

    private OfficeKeys keys;
    private volatile TimeStamper ownClock;

    /** At the start of the application, so that keys are made, or missed, while the administrator is looking. */
    void atStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
        authority();
    }

    @PostConstruct
    void open() {
        OfficeKeys.Place place = new OfficeKeys.Place(
                Path.of(Setting.KEYS_DIR.value()), Setting.KEYS_PASSWORD.value(), Setting.KEYS_TOKEN.value());
        keys = OfficeKeys.open(place, certificatesCountFrom(), Texts.chinese("archive.document.officeName"));
    }

    /** Those that sign now, as the register has them: it is asked at the first use, for at the start there may be none yet. */
    private synchronized OfficeKeys present() {
        if (ownClock == null) {
            for (KeyRole role : List.of(KeyRole.OFFICE, KeyRole.TIME_STAMP)) {
                known.newest(role).ifPresent(key -> keys.turnTo(role, key.place()));
            }
            keys.turnLogTo(known.logKeysFrom());
            ownClock = new TimeStamper(keys.timeStamp(), clock);
        }
        return keys;
    }

    Instant certificatesCountFrom() {
        return Setting.DEMO.isOn() ? DEMO_FROM : clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    OfficeAuthority authority() {
        return keys.authority();
    }

    Signatory office() {
        return present().office();
    }

    /** The log's keys, with what each counts for. */
    LogKeys logKeys() {
        return present().logKeys();
    }

    /** The log's key that signs now. */
    LogSecret logSecret() {
        return present().logSecret();
    }

    /** One of the log's that was made and is not used yet. */
    LogSecret logSecret(OfficeKeys.Next next) {
        return keys.logSecret(next.place());
    }

    PinSeal pinSeal() {
        return new PinSeal(keys.pinSecret(), Setting.DEMO.isOn() ? PinSeal.DEMO_ROUNDS : PinSeal.ROUNDS);
    }

    /** Signs with the time stamps of whoever is set: an authority outside, or the office's own clock. */
    PadesSigner signer() {
        return new PadesSigner(stamps());
    }

    private StampingAuthority stamps() {
        present();
        return outside.authority().orElse(ownClock);
    }

    X509Certificate timeStampCertificate() {
        return present().timeStamp().certificate();
    }

    PrivateKey timeStampSecret() {
        return present().timeStamp().secret();
    }

    /** A time stamp over these bytes, DER encoded; of the office's own clock where the authority outside does not answer. */
    byte[] stamp(byte[] bytes) {
        try {
            return stampedBySomebody(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the office's own clock stamps, and nobody outside. */
    boolean stampsItself() {
        return !outside.isSet();
    }

    /** A time stamp over these bytes of whoever is set, and of nobody else. */
    TimeStampToken stampNow(byte... bytes) {
        return stamps().stamp(bytes);
    }

    private byte[] stampedBySomebody(byte[] bytes) throws IOException {
        try {
            return stamps().stamp(bytes).getEncoded();
        } catch (NoTimeStamp noAnswer) {
            return ownClock.stamp(bytes).getEncoded();
        }
    }

    /** Makes the next key of a role; it signs once the register names it and {@link #askAnew} was called. */
    OfficeKeys.Next makeNext(KeyRole role) {
        return keys.makeNext(role, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    /** The register may name other keys than it did: it is asked again at the next use. */
    synchronized void askAnew() {
        ownClock = null;
    }

    X509Certificate certificate(KeyRole role) {
        return present().certificate(role);
    }

    /** Every certificate that a role ever had, the present one first. */
    List<X509Certificate> certificates(KeyRole role) {
        return Stream.concat(
                        Stream.of(certificate(role)), known.all(role).stream().map(HouseKey::certificate))
                .distinct()
                .toList();
    }

    /** From when on others may know the key of this certificate of the office; empty for one that nobody else knows. */
    Optional<Instant> compromisedAt(X509Certificate office) {
        return known.all(KeyRole.OFFICE).stream()
                .filter(key -> key.getReason() == RevocationReason.COMPROMISED
                        && key.certificate().equals(office))
                .map(HouseKey::getReplacedAt)
                .findFirst();
    }

    /** Whose time stamps are believed: our own clock's, and those of the authorities outside that are or were trusted. */
    StampTrust stampTrust() {
        return new StampTrust(Stream.concat(Stream.of(keys.authority().root()), outside.trusted().stream())
                .toList());
    }

    /** The same as a text for those who check without us. */
    String stampTrustPem() {
        return Stream.concat(certificates(KeyRole.TIME_STAMP).stream(), outside.trusted().stream())
                .map(Certificates::pem)
                .collect(Collectors.joining());
    }

    /** The revocation list, good for one day. */
    X509CRL revocations(List<OfficeAuthority.Revoked> revoked) {
        Instant now = clock.instant();
        List<OfficeAuthority.Revoked> all =
                Stream.concat(revoked.stream(), known.revoked().stream()).toList();
        return keys.authority().revocations(all, now, now.plus(1, ChronoUnit.DAYS));
    }

    /** Root certificate of the authority, for those who check without us. */
    public String rootPem() {
        return Certificates.pem(keys.authority().root());
    }

    /** The log's public keys, one a line, for those who check without us. */
    public String logKeyText() {
        return logKeys().text();
    }
}
