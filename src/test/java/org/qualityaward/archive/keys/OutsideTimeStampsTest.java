package org.qualityaward.archive.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An authority outside the house that answers, does not, or lies: only what was asked and can be checked is believed. */
class OutsideTimeStampsTest {

    private static final byte[] SIGNATURE = "a signature".getBytes(StandardCharsets.UTF_8);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    static Path folder;

    private static OfficeKeys authority;
    private static OfficeKeys stranger;

    private StampServer server;

    @BeforeAll
    static void twoAuthorities() {
        Instant from = Instant.now().minus(1, ChronoUnit.DAYS);
        authority = OfficeKeys.open(folder.resolve("a"), "x", from, "联合信任时间戳服务中心");
        stranger = OfficeKeys.open(folder.resolve("b"), "x", from, "别家");
    }

    @BeforeEach
    void serve() throws Exception {
        server = new StampServer(authority.timeStamp(), Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private OutsideTimeStamps trusting(X509Certificate... anchors) {
        return new OutsideTimeStamps(server.address(), List.of(anchors), StampServer.POLICY, PATIENCE);
    }

    @Test
    void stampsWhatWasAsked() throws Exception {
        TimeStampToken token = trusting(authority.authority().root()).stamp(SIGNATURE);

        assertArrayEquals(Digests.sha256(SIGNATURE), token.getTimeStampInfo().getMessageImprintDigest());
        assertEquals(StampServer.POLICY, token.getTimeStampInfo().getPolicy().getId());
        assertEquals(
                authority.timeStamp().certificate(),
                new StampTrust(List.of(authority.authority().root()))
                        .stamper(token)
                        .orElseThrow());
    }

    @Test
    void theStampingCertificateItselfMayBeTrusted() {
        assertDoesNotThrow(() -> trusting(authority.timeStamp().certificate()).stamp(SIGNATURE));
    }

    @ParameterizedTest
    @EnumSource(
            value = StampServer.Mood.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UP", "SLOW"})
    void anAnswerThatIsNotToTheQuestionIsNone(StampServer.Mood mood) {
        server.be(mood);
        OutsideTimeStamps stamps = trusting(authority.authority().root());

        assertThrows(NoTimeStamp.class, () -> stamps.stamp(SIGNATURE));
    }

    @Test
    void aCertificateThatNobodyTrustsIsNotBelieved() {
        NoTimeStamp no = assertThrows(
                NoTimeStamp.class, () -> trusting(stranger.authority().root()).stamp(SIGNATURE));
        assertTrue(no.getMessage().contains("not trusted"), no.getMessage());
        assertThrows(NoTimeStamp.class, () -> trusting().stamp(SIGNATURE));
    }

    @Test
    void aCertificateThatIsForSigningPapersDoesNotStamp() throws Exception {
        server.close();
        server = new StampServer(authority.office(), Clock.systemUTC());
        assertThrows(
                RuntimeException.class,
                () -> trusting(authority.authority().root()).stamp(SIGNATURE));
    }

    @Test
    void oneThatIsSlowCountsAsDown() {
        server.be(StampServer.Mood.SLOW);
        OutsideTimeStamps hasty = new OutsideTimeStamps(
                server.address(), List.of(authority.authority().root()), "", Duration.ofMillis(50));

        assertThrows(NoTimeStamp.class, () -> hasty.stamp(SIGNATURE));
    }

    @Test
    void oneThatIsNotThereIsDown() {
        URI nobody = server.address();
        server.close();
        OutsideTimeStamps stamps =
                new OutsideTimeStamps(nobody, List.of(authority.authority().root()), "", PATIENCE);

        assertThrows(NoTimeStamp.class, () -> stamps.stamp(SIGNATURE));
    }
}
