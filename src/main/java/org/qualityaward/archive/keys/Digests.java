package org.qualityaward.archive.keys;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** The two digests kept of every file: SHA-256, which names it, and the national SM3. */
public final class Digests {

    private static final HexFormat HEX = HexFormat.of();

    private Digests() {}

    /** SHA-256 over all parts, one after the other; 32 bytes. */
    public static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] sm3(byte[] bytes) {
        SM3Digest digest = new SM3Digest();
        digest.update(bytes, 0, bytes.length);
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return result;
    }

    public static String hex(byte[] bytes) {
        return HEX.formatHex(bytes);
    }

    /** A digest in groups of eight digits, as people compare it. */
    public static String inGroups(String hex) {
        return hex.replaceAll("(.{8})(?=.)", "$1 ");
    }

    public static byte[] bytes(String hex) {
        return HEX.parseHex(hex);
    }

    /** Whether a digest under the algorithm of this identifier is that of the bytes; SHA-256, SHA-384 and SHA-512 are taken. */
    public static boolean matches(String algorithm, byte[] bytes, byte[] digest) {
        String name = switch (algorithm) {
            case "2.16.840.1.101.3.4.2.1" -> "SHA-256";
            case "2.16.840.1.101.3.4.2.2" -> "SHA-384";
            case "2.16.840.1.101.3.4.2.3" -> "SHA-512";
            default -> "";
        };
        try {
            return !name.isEmpty()
                    && MessageDigest.isEqual(MessageDigest.getInstance(name).digest(bytes), digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
