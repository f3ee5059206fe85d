package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityaward.archive.keys.Certificates;
import org.qualityaward.archive.keys.KeyRole;
import org.qualityaward.archive.keys.OfficeKeys;
import org.qualityaward.archive.keys.TimeStamper;
import org.qualityaward.shared.AwardClock;

/**
 * The house's keys in a PKCS#11 token (SoftHSM, the program for trying it without a device), judged by {@code pdfsig} and
 * {@code openssl}: keys that never leave the token sign papers, stamps and a checkpoint's stamp.
 */
class TokenKeysTest {

    private static final String PIN = "a token's pin";
    private static final String ORGANIZATION = "乌海市市长质量奖评审办公室";
    private static final Instant FROM = Samples.SIGNED_AT.minus(30, ChronoUnit.DAYS);

    @TempDir
    static Path folder;

    private static OfficeKeys keys;
    private static OfficeKeys.Place place;

    /** The build tells SoftHSM by its environment where its settings are; what is in them is up to this test. */
    @BeforeAll
    static void aTokenWithTheKeysOfTheHouse() throws IOException {
        String label = "quality-award-" + System.nanoTime();
        Path tokens = Files.createDirectories(folder.resolve("tokens"));
        Files.writeString(
                Path.of(System.getenv("SOFTHSM2_CONF")),
                "directories.tokendir = " + tokens + "\nobjectstore.backend = file\nlog.level = ERROR\n");
        Programs.Said said = Programs.run(
                null,
                folder,
                Programs.find("softhsm2-util"),
                "--init-token",
                "--free",
                "--label",
                label,
                "--pin",
                PIN,
                "--so-pin",
                PIN);
        assertEquals(0, said.code(), said.text());
        Path provider = Files.writeString(
                folder.resolve("token.cfg"),
                "name = " + label.replace('-', '_') + "\nlibrary = " + library() + "\nslotListIndex = 0\n");
        place = new OfficeKeys.Place(folder.resolve("keys"), PIN, provider.toString());
        keys = OfficeKeys.open(place, FROM, ORGANIZATION);
    }

    private static Path library() {
        return Stream.of("/usr/lib/softhsm", "/usr/lib64/pkcs11", "/usr/lib64/softhsm", "/usr/local/lib/softhsm")
                .map(path -> Path.of(path, "libsofthsm2.so"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new AssertionError("This test needs SoftHSM (Debian: softhsm2)"));
    }

    private static PadesSigner signer(OfficeKeys house) {
        return new PadesSigner(new TimeStamper(house.timeStamp(), Clock.fixed(Samples.SIGNED_AT, AwardClock.CHINA)));
    }

    private static byte[] paperSignedBy(OfficeKeys house) {
        byte[] bare = PaperRendererTest.RENDERER.render(Samples.certificate(), Samples.officeImprint());
        return signer(house).sign(bare, house.office(), ORGANIZATION, "ZS-2026-0003/1", Samples.SIGNED_AT);
    }

    @Test
    void theKeysAreInTheTokenAndOnlyTheLogsIsAFile() throws IOException {
        assertNull(keys.office().secret().getEncoded(), "the token does not give it out");
        assertNull(keys.timeStamp().secret().getEncoded());
        try (Stream<Path> files = Files.list(place.folder())) {
            Set<String> names =
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of("log.p12", "pin.secret"), names);
        }
    }

    @Test
    void programsThatAreNotOursAcceptWhatTheTokenSigns() throws Exception {
        Path pdf = Files.write(folder.resolve("token.pdf"), paperSignedBy(keys));
        Path root = Files.writeString(
                folder.resolve("root.pem"), Certificates.pem(keys.authority().root()));

        String report = PadesSignerTest.run("pdfsig", pdf.toString());
        assertTrue(report.contains("Signature is Valid") && report.contains("Total document signed"), report);

        SignatureGap gap = SignatureGap.last(Files.readAllBytes(pdf));
        Path cms = Files.write(folder.resolve("token.p7s"), gap.cms());
        Path content = Files.write(folder.resolve("token.bytes"), gap.content());
        Programs.Said verified = Programs.run(
                null,
                folder,
                "openssl",
                "cms",
                "-verify",
                "-binary",
                "-cades",
                "-inform",
                "DER",
                "-in",
                cms,
                "-content",
                content,
                "-CAfile",
                root,
                "-purpose",
                "any",
                "-attime",
                Samples.SIGNED_AT.getEpochSecond(),
                "-out",
                "/dev/null");
        assertEquals(0, verified.code(), verified.text());
    }

    @Test
    void aCheckpointSignedByTheLogAndStampedByTheTokenHolds() throws Exception {
        String note = new Checkpoint(keys.logKeys().origin(), 3, new byte[32]).sign(keys.logSecret());
        assertTrue(Checkpoint.open(note, keys.logKeys()).isPresent());
        byte[] body = BagTrust.body(note);
        byte[] token = new TimeStamper(keys.timeStamp(), Clock.fixed(Samples.SIGNED_AT, AwardClock.CHINA))
                .stamp(body)
                .getEncoded();

        Path stamp = Files.write(folder.resolve("checkpoint.tst"), token);
        Path data = Files.write(folder.resolve("checkpoint.body"), body);
        Path tsa = Files.writeString(
                folder.resolve("tsa.pem"), Certificates.pem(keys.timeStamp().certificate()));
        Programs.Said said = Programs.run(
                null,
                folder,
                "openssl",
                "ts",
                "-verify",
                "-token_in",
                "-in",
                stamp,
                "-data",
                data,
                "-CAfile",
                tsa,
                "-partial_chain",
                "-attime",
                Samples.SIGNED_AT.getEpochSecond());
        assertEquals(0, said.code(), said.text());
    }

    @Test
    void keysAreFoundAgainAndReplacedInsideTheToken() {
        OfficeKeys again = OfficeKeys.open(place, Instant.now(), ORGANIZATION);
        assertEquals(keys.office().certificate(), again.office().certificate());

        OfficeKeys.Next next = again.makeNext(KeyRole.OFFICE, FROM);
        again.turnTo(KeyRole.OFFICE, next.place());

        assertEquals(next.certificate(), again.office().certificate());
        assertNotEquals(keys.office().certificate(), again.office().certificate());
        assertNull(again.office().secret().getEncoded());
        FoundSignature found = SignedPdf.read(
                        paperSignedBy(again), again.authority().root())
                .signatures()
                .get(0);
        assertTrue(found.intact() && found.trusted() && found.inForce());
    }

    /** Who has files already configures the token and replaces one key after the other. */
    @Test
    void keysInFilesGoOnUntilTheyAreReplacedByKeysInTheToken(@TempDir Path files) {
        OfficeKeys before = OfficeKeys.open(files.resolve("keys"), PIN, FROM, ORGANIZATION);
        assertThrows(
                IllegalStateException.class,
                () -> OfficeKeys.open(
                        new OfficeKeys.Place(files.resolve("empty"), PIN, place.token()), FROM, ORGANIZATION),
                "a token that has keys already is not filled anew");
        assertTrue(before.office().secret().getEncoded() != null);
    }
}
