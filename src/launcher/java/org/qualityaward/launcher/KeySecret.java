package org.qualityaward.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The password of the key stores: made by chance with the first run and kept beside the data, readable by the owner
 * only, in the form that {@code create-password-alias --passwordfile} reads.
 */
record KeySecret(Path file) {

    static KeySecret in(Path data) {
        Path file = data.resolve("keys.secret");
        try {
            if (!Files.exists(file)) {
                byte[] chance = new byte[24];
                new SecureRandom().nextBytes(chance);
                Files.createFile(file);
                File secret = file.toFile();
                secret.setReadable(false, false);
                secret.setReadable(true, true);
                Files.writeString(
                        file, "AS_ADMIN_ALIASPASSWORD=" + HexFormat.of().formatHex(chance) + "\n");
            }
            return new KeySecret(file);
        } catch (IOException e) {
            throw new Failure("The password of the key stores could not be kept in " + file + ": " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
