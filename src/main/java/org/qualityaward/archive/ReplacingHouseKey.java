package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.LongFunction;
import org.qualityaward.archive.keys.KeyRole;
import org.qualityaward.archive.keys.OfficeKeys;
import org.qualityaward.archive.keys.RevocationReason;
import org.qualityaward.identity.ConfirmingIdentity;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Outcome;
import org.qualityaward.shared.Role;

/**
 * A key of the office, the time stamps or the log gives way to a new one: the new key is made and kept first, then the log
 * says so and the register names it, and from the moment that is committed it signs. A server that dies in between leaves a
 * key that is never used. What the old key signed stays valid; its certificate stays in the register for good.
 */
@ApplicationScoped
@Transactional
public class ReplacingHouseKey {

    @jakarta.annotation.Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Inject
    HouseKeys house;

    @Inject
    KnownHouseKeys known;

    @Inject
    TransparencyLog log;

    @Inject
    ConfirmingIdentity confirming;

    @Inject
    Clock clock;

    /**
     * @param compromised whether somebody else may know the old key: its certificate is then revoked from now on
     * @param password of the administrator's account
     */
    @Act(value = "archive.replaceHouseKey", by = Role.SYSTEM_ADMINISTRATOR)
    public void replace(KeyRole role, boolean compromised, String password) {
        confirming.require(password);
        turn(role, compromised ? RevocationReason.COMPROMISED : RevocationReason.SUPERSEDED);
    }

    /** Does it, without asking anybody. The register comes last: who waits for its rows must not keep us from the keys. */
    void turn(KeyRole role, RevocationReason why) {
        log.takeTurn();
        OfficeKeys.Next next = house.makeNext(role);
        X509Certificate old = house.certificate(role);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        LongFunction<byte[]> entry = place -> LogLeaf.keyRotated(place, role, old, next.certificate(), now);
        long seq = role == KeyRole.LOG ? log.handOver(entry, now, house.logSecret(next)) : log.append(entry, now);
        known.newest(role).orElseGet(() -> first(role, old)).replace(now, why);
        // To the moment, not to the second as certificates count: a backup that was confirmed just before is not one of
        // it.
        known.add(new HouseKey(role, next.place(), next.certificate(), clock.instant(), seq + 1));
        Outcome.tell(transactions, committed -> house.askAnew());
    }

    private HouseKey first(KeyRole role, X509Certificate certificate) {
        HouseKey key =
                new HouseKey(role, 1, certificate, certificate.getNotBefore().toInstant(), 0);
        known.add(key);
        return key;
    }
}
