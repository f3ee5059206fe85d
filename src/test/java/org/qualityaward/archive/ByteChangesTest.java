package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityaward.archive.Verdict.Result;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.archive.keys.KeyRole;
import org.qualityaward.shared.Refusal;

/**
 * One byte changed anywhere, in a file, its entry in the log, its proof, the checkpoint or a bag, is found; so is whatever is
 * painted over a page. Some in each build; {@code mvn -o test -Dtest=ByteChangesTest -Dchanges=10000} for ten thousand.
 */
class ByteChangesTest {

    private static final int CHANGES = Integer.getInteger("changes", 300);
    private static final long SEED = Long.getLong("seed", 20260608);

    @TempDir
    static Path folder;

    private static BagHouse house;
    private static byte[] pdf;
    private static Receipt receipt;
    private static Map<String, byte[]> bag;

    private final Random chance = new Random(SEED);

    @BeforeAll
    static void filed() throws IOException {
        house = new BagHouse(folder.resolve("keys"));
        house.file(Samples.evaluation(), "PJ-2026-0217", true);
        house.file(Samples.certificate(), "ZS-2026-0003", false);
        pdf = house.evidence(0).file();
        receipt = house.receipt(0);
        bag = unzip(house.zip());
    }

    private void assertAllFound(String what, byte[] sound, int times, Predicate<byte[]> isTaken) {
        assertTrue(isTaken.test(sound), what + " as it is");
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            int at = chance.nextInt(sound.length);
            byte[] changed = sound.clone();
            changed[at] ^= (byte) (1 + chance.nextInt(255));
            if (isTaken.test(changed)) {
                missed.add(what + " byte " + at + ": " + sound[at] + " -> " + changed[at]);
            }
        }
        assertEquals(List.of(), missed, "from seed " + SEED);
    }

    /** The file against what its entry in the log says of it, as whoever holds file and receipt does. */
    @Test
    void inTheFile() {
        String entry = receipt.member("sha256");
        assertAllFound(
                "file",
                pdf,
                CHANGES / 5,
                bytes -> Digests.hex(Digests.sha256(bytes)).equals(entry));
    }

    /** By the signatures alone, without any log, wherever the byte is one that they cover. */
    @Test
    void inWhatTheSignaturesCover() {
        int gap = new String(pdf, StandardCharsets.ISO_8859_1).lastIndexOf("/Contents <");
        byte[] covered = java.util.Arrays.copyOf(pdf, gap);
        assertAllFound("signed part", covered, CHANGES / 5, bytes -> {
            byte[] whole = pdf.clone();
            System.arraycopy(bytes, 0, whole, 0, gap);
            return isAccepted(whole);
        });
    }

    /** One that is not even opened, since a byte made it look packed in a way that ours never are, is found as well. */
    private static boolean isAccepted(byte[] file) {
        try {
            SignedPdf read = SignedPdf.read(file, house.keys.authority().root());
            return read.endsWithASignature()
                    && read.signatures().size() == 2
                    && read.signatures().stream()
                            .allMatch(found -> found.intact() && found.trusted() && found.stampedAt() != null);
        } catch (Refusal refused) {
            return false;
        }
    }

    @Test
    void inTheEntry() {
        assertAllFound(
                "entry",
                receipt.leaf(),
                CHANGES / 5,
                leaf -> new Receipt(leaf, receipt.index(), receipt.path(), receipt.note())
                        .proves(house.keys.logKeys())
                        .isPresent());
    }

    @Test
    void inTheProof() {
        assertAllFound(
                "proof",
                receipt.text().getBytes(StandardCharsets.UTF_8),
                CHANGES / 5,
                bytes -> Receipt.parse(new String(bytes, StandardCharsets.UTF_8))
                        .flatMap(changed -> changed.proves(house.keys.logKeys()))
                        .isPresent());
    }

    @Test
    void inTheCheckpoint() {
        assertAllFound(
                "checkpoint",
                receipt.note().getBytes(StandardCharsets.UTF_8),
                CHANGES / 5,
                bytes -> Checkpoint.open(new String(bytes, StandardCharsets.UTF_8), house.keys.logKeys())
                        .isPresent());
    }

    /** In any file of a bag, each as often as it is long. */
    @Test
    void inTheBag() throws IOException {
        List<String> names = List.copyOf(bag.keySet());
        VerifyingBag verifying = verifying();
        assertEquals(Result.VALID, verifying.verify(zip(bag)).result());
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < CHANGES / 5; i++) {
            String name = i < names.size() ? names.get(i) : names.get(chance.nextInt(names.size()));
            byte[] changed = bag.get(name).clone();
            int at = chance.nextInt(changed.length);
            changed[at] ^= (byte) (1 + chance.nextInt(255));
            Map<String, byte[]> all = new HashMap<>(bag);
            all.put(name, changed);
            if (verifying.verify(zip(all)).result() == Result.VALID) {
                missed.add(name + " byte " + at);
            }
        }
        assertEquals(List.of(), missed, "from seed " + SEED);
    }

    /** Whatever is painted over a page after signing, and in whatever way. */
    @Test
    void paintedOver() throws IOException {
        List<String> missed = new ArrayList<>();
        for (Paintings kind : Paintings.values()) {
            byte[] paper = kind.suits(pdf) ? pdf : house.evidence(1).file();
            for (int i = 0; i < Math.max(1, CHANGES / 1000); i++) {
                SignedPdf read = SignedPdf.read(
                        kind.on(paper, chance.nextInt(4)),
                        house.keys.authority().root());
                if (read.endsWithASignature() || !read.looksOtherThanSigned()) {
                    missed.add(kind + " " + i);
                }
            }
        }
        assertEquals(List.of(), missed, "from seed " + SEED);
    }

    /** The documents in it are looked at elsewhere; here it is about what holds the bag together. */
    private static VerifyingBag verifying() {
        VerifyingBag verifying = new VerifyingBag();
        verifying.house = new HouseKeys() {
            @Override
            List<X509Certificate> certificates(KeyRole role) {
                return List.of(house.keys.office().certificate());
            }

            @Override
            Optional<Instant> compromisedAt(X509Certificate office) {
                return Optional.empty();
            }
        };
        verifying.limits = new VerifyingLimits() {
            @Override
            <T> T within(Supplier<T> examination) {
                return examination.get();
            }
        };
        verifying.verifying = new VerifyingDocument() {
            @Override
            public Verdict verify(byte[] bytes) {
                return Verdict.of(List.of(), Digests.hex(Digests.sha256(bytes)), null, null, Samples.SIGNED_AT);
            }
        };
        return verifying;
    }

    private static Map<String, byte[]> unzip(byte[] file) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static ByteArrayInputStream zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setLevel(0);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return new ByteArrayInputStream(out.toByteArray());
    }
}
