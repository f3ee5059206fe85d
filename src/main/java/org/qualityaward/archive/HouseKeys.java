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
import org.qualityaward.archive.keys.Certificates;
import org.qualityaward.archive.keys.LogKey;
import org.qualityaward.archive.keys.OfficeAuthority;
import org.qualityaward.archive.keys.OfficeKeys;
import org.qualityaward.archive.keys.Signatory;
import org.qualityaward.archive.keys.TimeStamper;
import org.qualityaward.shared.Setting;
import org.qualityaward.shared.Texts;

/** The house's keys as the server finds them: opened once, made at the very first run. */
@ApplicationScoped
public class HouseKeys {

    /** In demo mode the story begins in the past, so the certificates count from the measures' own first day on. */
    private static final Instant DEMO_FROM = Instant.parse("2020-09-21T16:00:00Z");

    @Inject
    Clock clock;

    private OfficeKeys keys;
    private TimeStamper timeStamper;

    /** At the start of the application, so that keys are made, or missed, while the administrator is looking. */
    void atStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
        logKey();
    }

    @PostConstruct
    void open() {
        keys = OfficeKeys.open(
                Path.of(Setting.KEYS_DIR.value()),
                Setting.KEYS_PASSWORD.value(),
                certificatesCountFrom(),
                Texts.chinese("archive.document.officeName"));
        timeStamper = new TimeStamper(
                keys.timeStamp().certificate(),
                keys.authority().root(),
                keys.timeStamp().secret(),
                clock);
    }

    Instant certificatesCountFrom() {
        return Setting.DEMO.isOn() ? DEMO_FROM : clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    OfficeAuthority authority() {
        return keys.authority();
    }

    Signatory office() {
        return keys.office();
    }

    LogKey logKey() {
        return keys.logKey();
    }

    PrivateKey logSecret() {
        return keys.logSecret();
    }

    PinSeal pinSeal() {
        return new PinSeal(keys.pinSecret(), Setting.DEMO.isOn() ? PinSeal.DEMO_ROUNDS : PinSeal.ROUNDS);
    }

    PadesSigner signer() {
        return new PadesSigner(timeStamper);
    }

    X509Certificate timeStampCertificate() {
        return keys.timeStamp().certificate();
    }

    PrivateKey timeStampSecret() {
        return keys.timeStamp().secret();
    }

    /** A time stamp over these bytes, DER encoded. */
    byte[] stamp(byte[] bytes) {
        try {
            return timeStamper.stamp(bytes).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The revocation list, good for one day. */
    X509CRL revocations(List<OfficeAuthority.Revoked> revoked) {
        Instant now = clock.instant();
        return keys.authority().revocations(revoked, now, now.plus(1, ChronoUnit.DAYS));
    }

    /** Root certificate of the authority, for those who check without us. */
    public String rootPem() {
        return Certificates.pem(keys.authority().root());
    }

    /** The log's public key in one line, for those who check without us. */
    public String logKeyText() {
        return keys.logKey().text();
    }
}
