package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.crypto.spec.SecretKeySpec;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Setting;

/**
 * The bytes of evidence on the disk, named by their SHA-256; declared secrets are sealed with a key that lies apart from
 * the data (Article 38). A file is there only when all of it is: it is written beside, forced to the disk and then moved
 * into its place, and whatever goes wrong leaves nothing behind.
 */
@ApplicationScoped
public class EvidenceStore {

    private static final Logger LOG = Logger.getLogger(EvidenceStore.class.getName());
    private static final int KEY_BYTES = 32;
    private static final int BUFFER = 64 * 1024;
    private static final long MEGABYTE = 1024L * 1024;
    private static final String SEALED = ".sealed";

    private final Path root;
    private final Path keys;
    private SecretCipher cipher;

    public EvidenceStore() {
        this(Path.of(Setting.DATA_DIR.value()), Path.of(Setting.KEYS_DIR.value()));
    }

    EvidenceStore(Path root, Path keys) {
        this.root = root;
        this.keys = keys;
    }

    /**
     * What was kept.
     *
     * @param sha256 of the plain bytes, 64 small hexadecimal digits
     * @param size of the plain bytes
     */
    public record Kept(String sha256, long size, FileType type) {}

    /**
     * Takes in an upload.
     *
     * @param name file name as the browser told it, for messages
     * @param maxMegabytes largest file that is taken
     * @throws Refusal {@code application.refusal.upload.*}: type, empty, tooLarge, content, noSpace
     */
    public Kept keep(InputStream upload, String name, int maxMegabytes, boolean secret) {
        FileType claimed =
                FileType.claimedBy(name).orElseThrow(() -> new Refusal("application.refusal.upload.type", 0, name));
        Path incoming = null;
        try {
            Files.createDirectories(root.resolve("incoming"));
            incoming = root.resolve("incoming").resolve(UUID.randomUUID().toString());
            MessageDigest digest = sha256();
            long size = receive(upload, incoming, digest, name, maxMegabytes * MEGABYTE);
            if (size == 0) {
                throw new Refusal("application.refusal.upload.empty", 0, name);
            }
            FileType shown = FileType.shownBy(incoming).orElse(null);
            if (shown != claimed) {
                throw new Refusal("application.refusal.upload.content", 0, name, claimed.name());
            }
            String hash = HexFormat.of().formatHex(digest.digest());
            place(incoming, hash, secret);
            return new Kept(hash, size, shown);
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "Evidence could not be stored in " + root, e);
            throw new Refusal("application.refusal.upload.noSpace", 0, name);
        } finally {
            delete(incoming);
        }
    }

    private static long receive(InputStream upload, Path incoming, MessageDigest digest, String name, long most)
            throws IOException {
        long size = 0;
        try (FileChannel channel = FileChannel.open(incoming, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = upload.read(buffer); read >= 0; read = upload.read(buffer)) {
                size += read;
                if (size > most) {
                    throw new Refusal("application.refusal.upload.tooLarge", 0, name, most / MEGABYTE);
                }
                out.write(buffer, 0, read);
            }
            channel.force(true);
        }
        return size;
    }

    private void place(Path incoming, String hash, boolean secret) throws IOException {
        Path target = path(hash, secret);
        if (Files.exists(target)) {
            return;
        }
        Files.createDirectories(target.getParent());
        if (!secret) {
            Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Path sealed = incoming.resolveSibling(incoming.getFileName() + SEALED);
        try {
            try (InputStream in = Files.newInputStream(incoming);
                    FileChannel channel =
                            FileChannel.open(sealed, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                cipher().seal(in, out);
                channel.force(true);
            }
            Files.move(sealed, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(sealed);
        }
    }

    /**
     * Writes the plain bytes of a kept file.
     *
     * @throws IOException when the file is not there or, sealed, was changed
     */
    public void write(String hash, boolean secret, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(path(hash, secret))) {
            if (secret) {
                cipher().open(in, out);
            } else {
                in.transferTo(out);
            }
        }
    }

    /** Seals a file that lies open, or opens one that lies sealed; the other form stays until {@link #discard}. */
    void convert(String hash, String name, boolean toSecret) {
        Path incoming = root.resolve("incoming").resolve(UUID.randomUUID().toString());
        try {
            Files.createDirectories(incoming.getParent());
            try (OutputStream out = Files.newOutputStream(incoming)) {
                write(hash, !toSecret, out);
            }
            place(incoming, hash, toSecret);
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "Evidence " + hash + " could not be converted", e);
            throw new Refusal("application.refusal.upload.noSpace", 0, name);
        } finally {
            delete(incoming);
        }
    }

    /** Removes bytes that no row names any more; nothing happens where they are gone already. */
    void discard(String hash, boolean secret) {
        delete(path(hash, secret));
    }

    boolean holds(String hash, boolean secret) {
        return Files.exists(path(hash, secret));
    }

    private Path path(String hash, boolean secret) {
        return root.resolve("evidence").resolve(hash.substring(0, 2)).resolve(secret ? hash + SEALED : hash);
    }

    /** The key, made at first need and readable by the server's account alone. */
    private synchronized SecretCipher cipher() throws IOException {
        if (cipher == null) {
            Files.createDirectories(keys);
            Path file = keys.resolve("evidence.key");
            try {
                byte[] fresh = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(fresh);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.write(file, fresh);
            } catch (FileAlreadyExistsException thereAlready) {
                LOG.fine("The key of evidence is there.");
            }
            byte[] key = Files.readAllBytes(file);
            if (key.length != KEY_BYTES) {
                throw new IOException(file + " is not a key of " + KEY_BYTES + " bytes");
            }
            cipher = new SecretCipher(new SecretKeySpec(key, "AES"));
        }
        return cipher;
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Left behind: " + file, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
