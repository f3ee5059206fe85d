package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.qualityaward.archive.keys.Certificates;
import org.qualityaward.archive.keys.OutsideTimeStamps;
import org.qualityaward.archive.keys.StampingAuthority;
import org.qualityaward.shared.Setting;

/** The time stamp authority outside the house, as the settings have it now. */
@ApplicationScoped
public class OutsideAuthority {

    private static final Logger LOG = Logger.getLogger(OutsideAuthority.class.getName());

    /** What was set when the authority was last made. */
    private record Settings(String address, String certificates, String policy, int seconds) {}

    private Settings made;
    private StampingAuthority authority;

    /** Whether papers are stamped by somebody outside. */
    boolean isSet() {
        return !Setting.TSA_URL.value().isBlank();
    }

    /** Empty where the office's own clock stamps. */
    synchronized Optional<StampingAuthority> authority() {
        if (!isSet()) {
            return Optional.empty();
        }
        Settings now = new Settings(
                Setting.TSA_URL.value().strip(),
                Setting.TSA_CERTIFICATES.value(),
                Setting.TSA_POLICY.value(),
                Setting.TSA_TIMEOUT_SECONDS.number());
        if (!now.equals(made)) {
            authority = new OutsideTimeStamps(
                    URI.create(now.address()),
                    read(now.certificates()),
                    now.policy(),
                    Duration.ofSeconds(now.seconds()));
            made = now;
        }
        return Optional.of(authority);
    }

    /**
     * Certificates of authorities that are or were used; they stay set after one is no longer asked. None where they cannot be
     * read: then their stamps are not believed, but whatever else there is to be verified is.
     */
    List<X509Certificate> trusted() {
        try {
            return read(Setting.TSA_CERTIFICATES.value());
        } catch (UncheckedIOException | IllegalArgumentException e) {
            LOG.log(Level.SEVERE, "No time stamp of an outside authority is believed", e);
            return List.of();
        }
    }

    private static List<X509Certificate> read(String file) {
        if (file.isBlank()) {
            return List.of();
        }
        try {
            return Certificates.readAll(Files.readAllBytes(Path.of(file.strip())));
        } catch (IOException e) {
            throw new UncheckedIOException("The certificates of the time stamp authority cannot be read", e);
        }
    }
}
