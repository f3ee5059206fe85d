package org.qualityaward.publicity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityaward.shared.Refusal;

/** Files of opinions wait on the disk, within bounds, and lie there for good only when the opinion is submitted. */
class AttachmentStoreTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST = 1000;
    private static final byte[] PDF = "%PDF-1.7 a document".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private AttachmentStore store;

    @BeforeEach
    void open() {
        store = new AttachmentStore(folder);
    }

    @Test
    void keepsAFileThatWaitedAndThenReleasesIt() {
        Attachment waiting = await("证据.pdf", PDF);
        assertEquals("application/pdf", waiting.mediaType());
        assertEquals(1, files().size());
        StoredAttachment kept = store.keep(waiting);
        store.release(List.of(waiting));
        assertArrayEquals(PDF, store.read(kept));
        assertEquals(1, files().size());
    }

    @Test
    void takesTwentyMegabytesAndRefusesOneByteMore() {
        assertEquals(
                20 * MEGABYTE, await("a.pdf", Arrays.copyOf(PDF, 20 * MEGABYTE)).size());
        refuses("publicity.refusal.fileLarge", Arrays.copyOf(PDF, 20 * MEGABYTE + 1));
    }

    @Test
    void believesTheBytesOfAFileNotItsName() {
        refuses("publicity.refusal.fileKind", new byte[] {'M', 'Z', 0, 0, 0, 0});
        refuses("publicity.refusal.fileEmpty", new byte[0]);
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0};
        assertEquals("image/jpeg", await("photo.pdf", jpeg).mediaType());
    }

    @Test
    void holdsSoMuchAndNoMore() throws IOException {
        Path sparse = waiting().resolve("sparse");
        fill(sparse, (long) MOST * MEGABYTE - PDF.length);
        await("last.pdf", PDF);
        refuses("publicity.refusal.crowded", PDF);
    }

    @Test
    void sweepsWhatWasLeftTheDayBefore() throws IOException {
        Path left = waiting().resolve("left");
        fill(left, (long) MOST * MEGABYTE);
        FileTime now = Files.getLastModifiedTime(left);
        Files.setLastModifiedTime(left, FileTime.from(now.toInstant().minus(Duration.ofHours(25))));
        await("next.pdf", PDF);
        assertTrue(Files.notExists(left));
    }

    @Test
    void saysSoWhenTheDiskCannotBeWritten() throws IOException {
        Files.createFile(folder.resolve("opinions"));
        Refusal refusal = assertThrows(Refusal.class, () -> await("a.pdf", PDF));
        assertEquals("publicity.refusal.fileNotStored", refusal.key());
    }

    private void refuses(String key, byte[] bytes) {
        int before = files().size();
        assertEquals(
                key, assertThrows(Refusal.class, () -> await("a.pdf", bytes)).key());
        assertEquals(before, files().size(), "something was left behind");
    }

    private Attachment await(String name, byte[] bytes) {
        return store.await(name, new ByteArrayInputStream(bytes), MOST);
    }

    private Path waiting() throws IOException {
        return Files.createDirectories(folder.resolve("opinions/waiting"));
    }

    private static void fill(Path file, long size) throws IOException {
        try (SeekableByteChannel channel =
                Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.position(size - 1).write(ByteBuffer.wrap(new byte[1]));
        }
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException none) {
            return List.of();
        }
    }
}
