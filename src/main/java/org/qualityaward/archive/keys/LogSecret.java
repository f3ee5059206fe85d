package org.qualityaward.archive.keys;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Base64;

/** A key of the log that can sign, with its public half. */
public record LogSecret(LogKey key, PrivateKey secret) {

    /** The line of a C2SP signed note: name, then the key's id and the signature over these lines. */
    public String line(String body) {
        byte[] signature = key.sign(body.getBytes(StandardCharsets.UTF_8), secret);
        byte[] marked = Arrays.copyOf(key.id(), 4 + signature.length);
        System.arraycopy(signature, 0, marked, 4, signature.length);
        return LogKey.LINE + key.name() + " " + Base64.getEncoder().encodeToString(marked) + "\n";
    }

    @Override
    public String toString() {
        return "LogSecret[" + key.name() + "]";
    }
}
