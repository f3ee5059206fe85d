package org.qualityaward.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A password on its way into the server's encrypted alias store: a file readable by its owner only, in the form that
 * {@code create-password-alias --passwordfile} reads.
 */
record Secret(Path file) {

    /** The password of the key stores: made by chance with the first run and kept beside the data. */
    static Secret ofKeys(Path data) {
        Path file = data.resolve("keys.secret");
        if (Files.exists(file)) {
            return new Secret(file);
        }
        byte[] chance = new byte[24];
        new SecureRandom().nextBytes(chance);
        return write(file, HexFormat.of().formatHex(chance));
    }

    /** The database's password, which its own file holds bare, as the makers of databases and containers have it. */
    static Secret ofDatabase(String passwordFile, Path domain) {
        try {
            return write(
                    domain.resolve("database.secret"),
                    Files.readString(Path.of(passwordFile)).strip());
        } catch (IOException e) {
            throw new Failure("The database's password could not be read from " + passwordFile, e);
        }
    }

    private static Secret write(Path file, String password) {
        try {
            Files.createFile(file);
            File secret = file.toFile();
            secret.setReadable(false, false);
            secret.setReadable(true, true);
            Files.writeString(file, "AS_ADMIN_ALIASPASSWORD=" + password + "\n");
            return new Secret(file);
        } catch (IOException e) {
            throw new Failure("A password could not be kept in " + file + ": " + e.getMessage(), e);
        }
    }
}
