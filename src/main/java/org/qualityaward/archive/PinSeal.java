package org.qualityaward.archive;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.qualityaward.archive.keys.Crypto;

/**
 * Seals a private key under a PIN: AES-256-GCM under a key stretched from the PIN (PBKDF2) and mixed with a secret that
 * lies outside the database, so that whoever steals the rows alone has nothing to guess at. The person's id is bound in:
 * a sealed key copied into another person's row does not open.
 */
final class PinSeal {

    private static final String VERSION = "1";

    /** About 20 ms: each signature pays it, and a thief of rows and secret alike still pays it for every guess. */
    static final int ROUNDS = 30_000;

    /** Demo PINs are printed on the login page: there is nothing to guess. */
    static final int DEMO_ROUNDS = 1_000;

    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final byte[] outsideSecret;
    private final int rounds;

    PinSeal(byte[] outsideSecret) {
        this(outsideSecret, ROUNDS);
    }

    PinSeal(byte[] outsideSecret, int rounds) {
        this.outsideSecret = outsideSecret.clone();
        this.rounds = rounds;
    }

    String seal(PrivateKey key, long personId, SigningPin pin) {
        byte[] salt = random(SALT);
        byte[] nonce = random(NONCE);
        try {
            byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, stretch(pin, salt, rounds), nonce, personId)
                    .doFinal(key.getEncoded());
            Base64.Encoder base64 = Base64.getEncoder();
            return String.join(
                    ":",
                    VERSION,
                    String.valueOf(rounds),
                    base64.encodeToString(salt),
                    base64.encodeToString(nonce),
                    base64.encodeToString(encrypted));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key; empty if the PIN is not the one it was sealed under. */
    Optional<PrivateKey> open(String sealed, long personId, SigningPin pin) {
        String[] parts = sealed.split(":");
        if (parts.length != 5 || !parts[0].equals(VERSION)) {
            throw new IllegalStateException("a sealed key of an unknown kind");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] key = stretch(pin, base64.decode(parts[2]), Integer.parseInt(parts[1]));
        try {
            byte[] plain = cipher(Cipher.DECRYPT_MODE, key, base64.decode(parts[3]), personId)
                    .doFinal(base64.decode(parts[4]));
            PrivateKey secret =
                    KeyFactory.getInstance("EC", Crypto.PROVIDER).generatePrivate(new PKCS8EncodedKeySpec(plain));
            Arrays.fill(plain, (byte) 0);
            return Optional.of(secret);
        } catch (AEADBadTagException wrongPin) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] stretch(SigningPin pin, byte[] salt, int rounds) {
        char[] typed = pin.value();
        PBEKeySpec spec = new PBEKeySpec(typed.length == 0 ? new char[] {0} : typed, salt, rounds, 256);
        try {
            byte[] stretched = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(outsideSecret, "HmacSHA256"));
            return mac.doFinal(stretched);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
            CharBuffer.wrap(typed).put(new char[typed.length]);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, long personId) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(("person " + personId).getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        Crypto.RANDOM.nextBytes(bytes);
        return bytes;
    }
}
