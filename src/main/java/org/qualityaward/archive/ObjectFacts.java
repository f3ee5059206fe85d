package org.qualityaward.archive;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.qualityaward.archive.keys.Digests;

/**
 * What is known of bytes: both digests and how many they are.
 *
 * @param sha256 64 small hexadecimal digits
 * @param sm3 64 small hexadecimal digits
 */
record ObjectFacts(String sha256, String sm3, long byteCount) {

    private static final int PIECE = 64 * 1024;

    /** Reads them to their end, and keeps nothing of them. */
    static ObjectFacts of(InputStream bytes) throws IOException {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            SM3Digest sm3 = new SM3Digest();
            byte[] piece = new byte[PIECE];
            long count = 0;
            for (int length = bytes.read(piece); length >= 0; length = bytes.read(piece)) {
                sha256.update(piece, 0, length);
                sm3.update(piece, 0, length);
                count += length;
            }
            byte[] national = new byte[sm3.getDigestSize()];
            sm3.doFinal(national, 0);
            return new ObjectFacts(Digests.hex(sha256.digest()), Digests.hex(national), count);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
