package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.RenewingStamps.StampState;
import org.qualityaward.archive.Verdict.Result;
import org.qualityaward.archive.keys.Certificates;
import org.qualityaward.archive.keys.KeyRole;
import org.qualityaward.archive.keys.OfficeKeys;
import org.qualityaward.archive.keys.StampServer;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Setting;
import org.qualityaward.testing.Settings;

/** The timer that renews time stamps, with a moved clock: just before, at and after the limit, and when it fails. */
class RenewingStampsIT extends ArchiveFixture {

    @Inject
    KeepingStampsAlive keepingAlive;

    @Inject
    RenewingStamps renewing;

    @Inject
    StampRenewals renewals;

    @Inject
    KnownHouseKeys known;

    @Inject
    AwardClock clock;

    @PersistenceContext
    EntityManager entities;

    private Path folder;
    private OfficeKeys old;
    private OfficeKeys next;
    private StampServer server;
    private Instant now;
    private Instant limit;
    private volatile Runnable meanwhile;

    private final Clock outside = new Clock() {
        @Override
        public Instant instant() {
            if (meanwhile != null) {
                meanwhile.run();
            }
            return now;
        }

        @Override
        public ZoneId getZone() {
            return AwardClock.CHINA;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    /** One whose certificate ends in a hundred days, and one to come after it. */
    @BeforeEach
    void anAuthorityThatWillEnd() throws Exception {
        folder = Files.createTempDirectory("stamps");
        now = clock.instant();
        Instant tenYearsAgo = now.minus(10 * 365 - 100, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        old = OfficeKeys.open(folder.resolve("old"), "x", tenYearsAgo, "外部时间戳机构");
        next = OfficeKeys.open(folder.resolve("next"), "x", tenYearsAgo.plus(2000, ChronoUnit.DAYS), "外部时间戳机构");
        Path trusted =
                StampServer.trustToo(old.authority().root(), next.authority().root());
        limit = end().minus(Duration.ofDays(Setting.STAMP_RENEWAL_DAYS.number()));
        Settings.set(Setting.TSA_CERTIFICATES, trusted.toString());
        ask(old);
    }

    @AfterEach
    void withoutIt() throws Exception {
        Settings.set(Setting.TSA_URL, "");
        server.close();
    }

    private Instant end() {
        return old.timeStamp().certificate().getNotAfter().toInstant();
    }

    private void ask(OfficeKeys authority) throws Exception {
        if (server != null) {
            server.close();
        }
        server = new StampServer(authority.timeStamp(), outside);
        Settings.set(Setting.TSA_URL, server.address().toString());
    }

    private long workAt(Instant at) {
        now = at;
        long before = log.size();
        clock.asOf(at, () -> {
            keepingAlive.work();
            return null;
        });
        return log.size() - before;
    }

    private StampState stateAt(Instant at) {
        return clock.asOf(
                at,
                () -> renewing.standings().stream()
                        .filter(standing ->
                                standing.certificate().getExpiresAt().equals(end()))
                        .findFirst()
                        .orElseThrow()
                        .state());
    }

    private void assertTime(Result result, String reason, SignedDocument document, Instant at) {
        Verdict verdict = clock.asOf(at, () -> verifying.verify(documents.bytes(document)));
        assertEquals(result, verdict.result(), verdict.checks().toString());
        assertTrue(
                verdict.checks().stream().anyMatch(check -> check.key().equals("archive.check.TIME." + reason)),
                verdict.checks().toString());
    }

    @Test
    void itIsRenewedFromTheLimitOnAndOnce() throws Exception {
        SignedDocument document = file(Samples.evaluation());
        ask(next);
        assertEquals(0, workAt(limit.minusMillis(1)));
        assertEquals(StampState.HOLDS, stateAt(limit.minusMillis(1)));

        assertEquals(1, workAt(limit));
        Receipt entry = log.receipt(log.size() - 1);
        assertEquals("restamped", entry.member("type"));
        assertEquals(
                Certificates.sha256(next.timeStamp().certificate()),
                entry.member("stamper"),
                "by the newer certificate");
        assertEquals(StampState.RENEWED, stateAt(limit));
        assertEquals(0, workAt(limit.plusMillis(1)), "once is enough");

        assertTime(Result.VALID, "outside", document, end());
        assertTime(Result.VALID, "renewed", document, end().plusMillis(1));
        Instant over = next.timeStamp().certificate().getNotAfter().toInstant();
        assertTime(Result.CANNOT_CONFIRM, "expired", document, over.plusMillis(1));
        assertEquals(List.of(), examining.findDamage(List.of()));
    }

    @Test
    void whileTheAuthorityIsDownOrStillStampsWithTheOldItStaysDueAndIsTriedAgain() throws Exception {
        SignedDocument document = file(Samples.evaluation());
        assertEquals(0, workAt(limit), "it would be the same certificate");
        assertEquals(StampState.DUE, stateAt(limit));
        ask(next);
        server.be(StampServer.Mood.BROKEN);
        assertEquals(0, workAt(limit.plusSeconds(3600)));
        assertEquals(StampState.DUE, stateAt(limit.plusSeconds(3600)));
        server.be(StampServer.Mood.UP);
        assertEquals(1, workAt(end().minusMillis(1)), "just in time");
        assertTime(Result.VALID, "renewed", document, end().plusMillis(1));
    }

    @Test
    void whatWasNotRenewedInTimeIsSaidToProveNoTime() throws Exception {
        SignedDocument document = file(Samples.evaluation());
        workAt(now);
        ask(next);
        assertEquals(0, workAt(end()), "a stamp that comes too late proves nothing");
        assertEquals(StampState.OVER, stateAt(end()));
        assertTime(Result.CANNOT_CONFIRM, "expired", document, end().plusMillis(1));
    }

    /** Rolled back at the end, for the other tests go on with the key that there is. */
    @Test
    void theOfficesOwnClockMakesItsNextKeyFirst() throws Exception {
        Settings.set(Setting.TSA_URL, "");
        file(Samples.evaluation());
        workAt(now);
        X509Certificate own = house.certificate(KeyRole.TIME_STAMP);
        Instant due = own.getNotAfter().toInstant().minus(Duration.ofDays(Setting.STAMP_RENEWAL_DAYS.number()));
        transaction.begin();
        try {
            Instant before = due.minusMillis(1);
            clock.asOf(before, () -> renewing.renew()); // what an older key stamped, if another test replaced one
            assertFalse(clock.asOf(before, () -> renewing.renew()));
            assertEquals(own, house.certificate(KeyRole.TIME_STAMP));
            assertTrue(clock.asOf(due, () -> renewing.renew()));
            assertNotEquals(own, known.newest(KeyRole.TIME_STAMP).orElseThrow().certificate());
            assertEquals("key-rotated", log.receipt(log.size() - 1).member("type"));
        } finally {
            transaction.rollback();
        }
        assertEquals(own, house.certificate(KeyRole.TIME_STAMP));
    }

    @Test
    void theDatabaseKeepsRenewalsAsTheyAreAndTheNightlyCheckKnowsThem() throws Exception {
        file(Samples.evaluation());
        ask(next);
        workAt(limit);
        long seq = log.size() - 1;
        for (String sql : List.of("DELETE FROM stamp_renewal", "UPDATE stamp_renewal SET authority = 'x'")) {
            assertThrows(
                    RuntimeException.class,
                    () -> inTransaction(() -> entities.createNativeQuery(sql + " WHERE leaf_seq = " + seq)
                            .executeUpdate()));
        }
        transaction.begin();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            boolean postgres = connection.getMetaData().getDatabaseProductName().startsWith("PostgreSQL");
            statement.execute(
                    postgres
                            ? "DROP TRIGGER stamp_renewal_append_only ON stamp_renewal"
                            : "DROP TRIGGER stamp_renewal_no_delete");
            statement.execute("DELETE FROM stamp_renewal WHERE leaf_seq = " + seq);
            LogDamage damage = examining.findDamage(List.of()).get(0);
            assertEquals(LogDamage.Kind.STAMP_CHANGED, damage.kind());
            assertEquals(seq + 1, damage.entry());
        } finally {
            transaction.rollback();
        }
    }

    /** The authority takes its time; meanwhile others file, which would wait for ever if the log's turn were taken. */
    @Test
    void othersFileWhileTheAuthorityIsAsked() throws Exception {
        file(Samples.evaluation());
        ask(next);
        workAt(now);
        long size = log.size();
        CompletableFuture<Long> other = new CompletableFuture<>();
        meanwhile = () -> {
            meanwhile = null;
            Thread filer = new Thread(() -> other.complete(inTransaction(() -> {
                log.takeTurn();
                return log.append(seq -> LogLeaf.cover(seq, "x", now), now);
            })));
            filer.start();
            assertEquals(size, other.orTimeout(20, TimeUnit.SECONDS).join());
        };
        assertEquals(2, workAt(limit));
        assertEquals("restamped", log.receipt(size + 1).member("type"));
        assertEquals(List.of(), examining.findDamage(List.of()));
    }
}
