package org.qualityaward.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Setting;

/** The bytes of what came with opinions, each under its own hash, so that no name from outside becomes a path. */
@ApplicationScoped
public class AttachmentStore {

    private static final Logger LOG = Logger.getLogger(AttachmentStore.class.getName());

    /** @throws Refusal {@code publicity.refusal.notStored} when the disk does not take it; nothing is kept then */
    StoredAttachment keep(Attachment file) {
        String hash = sha256(file.bytes());
        Path target = pathOf(hash);
        try {
            Files.createDirectories(target.getParent());
            Path half = Files.createTempFile(target.getParent(), "half", null);
            try {
                Files.write(half, file.bytes());
                Files.move(half, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "An attachment of " + file.bytes().length + " bytes could not be stored", e);
            Refusal refusal = new Refusal("publicity.refusal.notStored", 0, file.name());
            refusal.initCause(e);
            throw refusal;
        }
        return new StoredAttachment(shortened(file.name()), file.mediaType(), file.bytes().length, hash);
    }

    /** The bytes of a file that was kept. */
    public byte[] read(StoredAttachment file) {
        try {
            return Files.readAllBytes(pathOf(file.getSha256()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path pathOf(String hash) {
        return Path.of(Setting.DATA_DIR.value(), "opinions", hash.substring(0, 2), hash);
    }

    private static String shortened(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() <= 200 ? last : last.substring(last.length() - 200);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
