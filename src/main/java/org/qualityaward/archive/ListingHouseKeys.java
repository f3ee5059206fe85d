package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.archive.keys.Certificates;
import org.qualityaward.archive.keys.KeyRole;
import org.qualityaward.archive.keys.RevocationReason;

/** The certificates that the house signs and signed with; they are public. */
@ApplicationScoped
@Transactional
public class ListingHouseKeys {

    @Inject
    HouseKeys house;

    @Inject
    KnownHouseKeys known;

    /**
     * A key of the house.
     *
     * @param replacedAt null for the one that signs now
     * @param reason why it was replaced; null likewise
     */
    public record Line(
            KeyRole role,
            String sha256,
            Instant since,
            Instant expiresAt,
            Instant replacedAt,
            RevocationReason reason) {

        public KeyRole getRole() {
            return role;
        }

        public String getSha256() {
            return sha256;
        }

        public Instant getSince() {
            return since;
        }

        public Instant getExpiresAt() {
            return expiresAt;
        }

        public Instant getReplacedAt() {
            return replacedAt;
        }

        public RevocationReason getReason() {
            return reason;
        }
    }

    /** All of them, the present one of each role before those it replaced. */
    public List<Line> all() {
        List<Line> lines = new ArrayList<>();
        for (KeyRole role : KeyRole.values()) {
            List<HouseKey> keys = known.all(role);
            if (keys.isEmpty()) {
                X509Certificate only = house.certificate(role);
                lines.add(new Line(
                        role,
                        Certificates.sha256(only),
                        only.getNotBefore().toInstant(),
                        only.getNotAfter().toInstant(),
                        null,
                        null));
            }
            keys.forEach(key -> lines.add(new Line(
                    role,
                    key.getSha256(),
                    key.getUsedFrom(),
                    key.getExpiresAt(),
                    key.getReplacedAt(),
                    key.getReason())));
        }
        return lines;
    }
}
