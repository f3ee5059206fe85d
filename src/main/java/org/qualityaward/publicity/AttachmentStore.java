package org.qualityaward.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Setting;

/**
 * The bytes of what comes with opinions. Until an opinion is submitted its files wait in a folder of their own, which holds
 * so much and no more and is swept of what was left; then each lies under its own hash, so that no name from outside
 * becomes a path.
 */
@ApplicationScoped
public class AttachmentStore {

    private static final Logger LOG = Logger.getLogger(AttachmentStore.class.getName());
    private static final Duration NOBODY_WAITS_LONGER = Duration.ofDays(1);
    private static final int BUFFER = 64 * 1024;
    private static final long MEGABYTE = 1024L * 1024;

    private final Path root;

    public AttachmentStore() {
        this(Path.of(Setting.DATA_DIR.value()));
    }

    AttachmentStore(Path root) {
        this.root = root.resolve("opinions");
    }

    /**
     * Takes in a file that waits for its opinion.
     *
     * @param megabytes that may wait in all
     * @throws Refusal {@code publicity.refusal.file*} when it is too large, empty or of another kind, {@code .crowded} when
     *     too much waits already, {@code .fileNotStored} when the disk does not take it; nothing is left behind then
     */
    public Attachment await(String name, InputStream upload, int megabytes) {
        String token = UUID.randomUUID().toString();
        Path waiting = waiting(token);
        boolean taken = false;
        try {
            Files.createDirectories(waiting.getParent());
            long size = receive(name, upload, waiting);
            if (waitingBeside(waiting) + size > megabytes * MEGABYTE) {
                LOG.warning("Files of opinions that were not submitted fill " + waiting.getParent());
                throw new Refusal("publicity.refusal.crowded", 0, name);
            }
            Attachment file = new Attachment(name, Attachment.mediaType(name, beginning(waiting)), size, token);
            taken = true;
            return file;
        } catch (IOException e) {
            throw notStored("publicity.refusal.fileNotStored", name, e);
        } finally {
            if (!taken) {
                delete(waiting);
            }
        }
    }

    private static long receive(String name, InputStream upload, Path to) throws IOException {
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(to)) {
            for (int read = upload.read(buffer); read >= 0; read = upload.read(buffer)) {
                size += read;
                if (size > OpinionForm.MOST_MEGABYTES * MEGABYTE) {
                    throw new Refusal("publicity.refusal.fileLarge", 0, name, OpinionForm.MOST_MEGABYTES);
                }
                out.write(buffer, 0, read);
            }
        }
        return size;
    }

    /** Bytes of what else waits; what has waited too long is swept on the way. */
    private static long waitingBeside(Path newest) throws IOException {
        FileTime now = Files.getLastModifiedTime(newest);
        long sum = 0;
        try (Stream<Path> all = Files.list(newest.getParent())) {
            for (Path file : all.filter(each -> !each.equals(newest)).toList()) {
                Duration age = Duration.between(Files.getLastModifiedTime(file).toInstant(), now.toInstant());
                if (age.compareTo(NOBODY_WAITS_LONGER) > 0) {
                    delete(file);
                } else {
                    sum += Files.size(file);
                }
            }
        }
        return sum;
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Attachment.TELLING);
        }
    }

    /** What was chosen and then not wanted, or is kept by now, waits no longer. */
    public void release(List<Attachment> files) {
        files.forEach(file -> delete(waiting(file.token())));
    }

    /** @throws Refusal {@code publicity.refusal.notStored} when the disk does not take it; nothing is kept then */
    StoredAttachment keep(Attachment file) {
        Path waiting = waiting(file.token());
        try {
            String hash = sha256(waiting);
            Path target = pathOf(hash);
            Files.createDirectories(target.getParent());
            Path half = Files.createTempFile(target.getParent(), "half", null);
            try {
                Files.copy(waiting, half, StandardCopyOption.REPLACE_EXISTING);
                Files.move(half, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(half);
            }
            return new StoredAttachment(shortened(file.name()), file.mediaType(), file.size(), hash);
        } catch (IOException e) {
            throw notStored("publicity.refusal.notStored", file.name(), e);
        }
    }

    private static Refusal notStored(String key, String name, IOException cause) {
        LOG.log(Level.SEVERE, "An attachment could not be stored", cause);
        Refusal refusal = new Refusal(key, 0, name);
        refusal.initCause(cause);
        return refusal;
    }

    /** The bytes of a file that was kept. */
    public byte[] read(StoredAttachment file) {
        try {
            return Files.readAllBytes(pathOf(file.getSha256()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path waiting(String token) {
        return root.resolve("waiting").resolve(token);
    }

    private Path pathOf(String hash) {
        return root.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Left behind: " + file, e);
        }
    }

    private static String shortened(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() <= 200 ? last : last.substring(last.length() - 200);
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
