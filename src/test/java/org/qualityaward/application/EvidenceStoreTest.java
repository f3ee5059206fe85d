package org.qualityaward.application;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityaward.shared.Refusal;

@DisplayName("The store of evidence")
class EvidenceStoreTest {

    @TempDir
    Path folder;

    private EvidenceStore store;

    @BeforeEach
    void open() {
        store = new EvidenceStore(folder.resolve("files"), folder.resolve("keys"));
    }

    @Test
    void keepsEachTypeItTakes() throws IOException {
        assertEquals(FileType.PDF, store.keep(in(pdf(100)), "a.PDF", 1, false).type());
        assertEquals(
                FileType.JPG,
                store.keep(in(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1}), "a.jpeg", 1, false)
                        .type());
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};
        assertEquals(FileType.PNG, store.keep(in(png), "a.png", 1, false).type());
        assertEquals(
                FileType.XLSX,
                store.keep(in(zip("[Content_Types].xml", "xl/workbook.xml")), "a.xlsx", 1, false)
                        .type());
    }

    @Test
    void namesAFileByItsHash() throws IOException {
        byte[] bytes = pdf(200_000);
        EvidenceStore.Kept kept = store.keep(in(bytes), "证书.pdf", 1, false);
        assertEquals(200_000, kept.size());
        assertArrayEquals(bytes, read(kept, false));
        assertEquals(1, files().size());
        store.keep(in(bytes), "again.pdf", 1, false);
        assertEquals(1, files().size());
    }

    @Test
    void refusesWhatTheNameOrTheContentIsNot() throws IOException {
        refuses("application.refusal.upload.type", in(pdf(10)), "生产数据.exe");
        refuses("application.refusal.upload.type", in(pdf(10)), "no-ending");
        refuses("application.refusal.upload.content", in("MZ program".getBytes(StandardCharsets.UTF_8)), "a.pdf");
        refuses("application.refusal.upload.content", in(pdf(10)), "a.png");
        refuses("application.refusal.upload.content", in(zip("word/document.xml")), "a.xlsx");
        refuses("application.refusal.upload.content", in(new byte[] {'P', 'K', 3, 4, 0, 0}), "a.xlsx");
    }

    @Test
    void refusesAnEmptyFile() {
        refuses("application.refusal.upload.empty", in(new byte[0]), "a.pdf");
    }

    @Test
    void takesAFileOfExactlyTheLimitAndNotOneByteMore() {
        store.keep(in(pdf(1 << 20)), "a.pdf", 1, false);
        Refusal refusal = assertThrows(Refusal.class, () -> store.keep(in(pdf((1 << 20) + 1)), "b.pdf", 1, false));
        assertEquals("application.refusal.upload.tooLarge", refusal.key());
        assertEquals(1, files().size());
    }

    @Test
    void leavesNothingBehindWhenTheConnectionBreaks() {
        InputStream breaking = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left <= 0) {
                    throw new IOException("connection reset");
                }
                left--;
                return 'x';
            }
        };
        refuses("application.refusal.upload.noSpace", breaking, "a.pdf");
    }

    @Test
    void saysSoWhenTheDiskCannotBeWritten() throws IOException {
        Files.createFile(folder.resolve("files"));
        Refusal refusal = assertThrows(Refusal.class, () -> store.keep(in(pdf(10)), "a.pdf", 1, false));
        assertEquals("application.refusal.upload.noSpace", refusal.key());
    }

    @Test
    void sealsASecretWithAKeyThatLiesApart() throws IOException {
        byte[] bytes = pdf(3 * SecretCipher.PIECE);
        EvidenceStore.Kept kept = store.keep(in(bytes), "工艺.pdf", 1, true);
        assertArrayEquals(bytes, read(kept, true));
        assertFalse(store.holds(kept.sha256(), false));
        byte[] onDisk = Files.readAllBytes(files().get(0));
        assertFalse(new String(onDisk, StandardCharsets.ISO_8859_1).contains("%PDF"));
        Path key = folder.resolve("keys/evidence.key");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
    }

    @Test
    void findsEveryChangeOfASealedFile() throws IOException {
        EvidenceStore.Kept kept = store.keep(in(pdf(2 * SecretCipher.PIECE)), "a.pdf", 1, true);
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        for (int i : new int[] {0, 5, 20, SecretCipher.PIECE + 40, whole.length - 1}) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            Files.write(file, changed);
            assertThrows(IOException.class, () -> read(kept, true), "byte " + i);
        }
        int endOfFirstPiece = 12 + SecretCipher.PIECE + 16;
        for (int length : new int[] {3, 12, endOfFirstPiece, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThrows(IOException.class, () -> read(kept, true), "cut to " + length);
        }
    }

    @Test
    void turnsAFileIntoASecretAndBack() throws IOException {
        byte[] bytes = pdf(500);
        EvidenceStore.Kept kept = store.keep(in(bytes), "a.pdf", 1, false);
        store.convert(kept.sha256(), "a.pdf", true);
        store.discard(kept.sha256(), false);
        assertArrayEquals(bytes, read(kept, true));
        store.convert(kept.sha256(), "a.pdf", false);
        assertArrayEquals(bytes, read(kept, false));
    }

    private void refuses(String key, InputStream upload, String name) {
        assertEquals(
                key,
                assertThrows(Refusal.class, () -> store.keep(upload, name, 1, false))
                        .key());
        assertTrue(files().isEmpty(), "something was left behind");
    }

    private byte[] read(EvidenceStore.Kept kept, boolean secret) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.write(kept.sha256(), secret, out);
        return out.toByteArray();
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(folder.resolve("files"))) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    private static InputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] pdf(int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) 'x');
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 8);
        return bytes;
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return out.toByteArray();
    }
}
