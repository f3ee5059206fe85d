package org.qualityaward.application;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Declared secrets at rest (Article 38): AES-256-GCM in pieces, so that a large file is never held in memory. Each piece has
 * its own nonce of a random start and a counter, and says whether it is the last: a piece that is changed, moved, repeated
 * or left out is found.
 */
final class SecretCipher {

    /** Bytes of one piece before it is sealed. */
    static final int PIECE = 64 * 1024;

    private static final int TAG_BYTES = 16;
    private static final int START_BYTES = 8;
    private static final int NONCE_BYTES = 12;
    private static final byte[] MARK = {'Q', 'A', 'S', '1'};
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    SecretCipher(SecretKey key) {
        this.key = key;
    }

    /** Seals everything that is left to read; neither stream is closed. */
    void seal(InputStream plain, OutputStream sealed) throws IOException {
        byte[] start = new byte[START_BYTES];
        RANDOM.nextBytes(start);
        sealed.write(MARK);
        sealed.write(start);
        byte[] piece = plain.readNBytes(PIECE);
        for (int counter = 0; ; counter++) {
            byte[] next = piece.length < PIECE ? new byte[0] : plain.readNBytes(PIECE);
            boolean last = next.length == 0;
            sealed.write(run(Cipher.ENCRYPT_MODE, start, counter, last, piece, piece.length));
            if (last) {
                return;
            }
            piece = next;
        }
    }

    /**
     * Opens what {@link #seal} wrote.
     *
     * @throws IOException when a byte was changed or the end is missing; what was written before is true
     */
    void open(InputStream sealed, OutputStream plain) throws IOException {
        byte[] mark = sealed.readNBytes(MARK.length);
        byte[] start = sealed.readNBytes(START_BYTES);
        if (!Arrays.equals(mark, MARK) || start.length < START_BYTES) {
            throw new IOException("not a sealed file");
        }
        byte[] piece = sealed.readNBytes(PIECE + TAG_BYTES);
        for (int counter = 0; ; counter++) {
            if (piece.length < TAG_BYTES) {
                throw new EOFException("the end of a sealed file is missing");
            }
            byte[] next = piece.length < PIECE + TAG_BYTES ? new byte[0] : sealed.readNBytes(PIECE + TAG_BYTES);
            boolean last = next.length == 0;
            plain.write(run(Cipher.DECRYPT_MODE, start, counter, last, piece, piece.length));
            if (last) {
                return;
            }
            piece = next;
        }
    }

    private byte[] run(int mode, byte[] start, int counter, boolean last, byte[] piece, int length) throws IOException {
        try {
            byte[] nonce =
                    ByteBuffer.allocate(NONCE_BYTES).put(start).putInt(counter).array();
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
            cipher.updateAAD(new byte[] {(byte) (last ? 1 : 0)});
            return cipher.doFinal(piece, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IOException("a sealed file does not open", e);
        }
    }
}
