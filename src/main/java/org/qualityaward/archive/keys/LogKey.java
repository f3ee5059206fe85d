package org.qualityaward.archive.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * The public half of an Ed25519 key of the log with the log's name, as C2SP signed notes know it. The name is the log's origin
 * too and holds the start of its first key's own hash, so that no two logs can bear the same one.
 */
public record LogKey(String name, PublicKey key) {

    /** What the line of a signature begins with. */
    public static final String LINE = "\u2014 ";

    private static final byte ED25519 = 1;
    private static final String ORIGIN = "wuhai-quality-award/log/";

    public static LogKey of(PublicKey key) {
        return new LogKey(ORIGIN + Digests.hex(Digests.sha256(raw(key))).substring(0, 12), key);
    }

    /** A further key of the same log. */
    public LogKey next(PublicKey other) {
        return new LogKey(name, other);
    }

    /** Reads the text form that {@link #text()} writes. */
    public static LogKey parse(String text) {
        String[] parts = text.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a log key");
        }
        byte[] typed = Base64.getDecoder().decode(parts[2]);
        if (typed.length != 33 || typed[0] != ED25519) {
            throw new IllegalArgumentException("not an Ed25519 log key");
        }
        LogKey key = new LogKey(parts[0], publicKey(Arrays.copyOfRange(typed, 1, 33)));
        if (!Digests.hex(key.id()).equals(parts[1])) {
            throw new IllegalArgumentException("the key's id does not fit it");
        }
        return key;
    }

    /** Name, id and key in one line ({@code vkey}). */
    public String text() {
        byte[] raw = raw(key);
        byte[] typed = new byte[33];
        typed[0] = ED25519;
        System.arraycopy(raw, 0, typed, 1, 32);
        return name + "+" + Digests.hex(id()) + "+" + Base64.getEncoder().encodeToString(typed);
    }

    /** The first four bytes of the hash over name and key, which mark our line among those of witnesses. */
    public byte[] id() {
        byte[] hash = Digests.sha256(name.getBytes(StandardCharsets.UTF_8), new byte[] {'\n', ED25519}, raw(key));
        return Arrays.copyOf(hash, 4);
    }

    public boolean verifies(byte[] message, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance("Ed25519", Crypto.PROVIDER);
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    public byte[] sign(byte[] message, PrivateKey secret) {
        try {
            Signature signer = Signature.getInstance("Ed25519", Crypto.PROVIDER);
            signer.initSign(secret);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the log key does not sign", e);
        }
    }

    private static byte[] raw(PublicKey key) {
        return SubjectPublicKeyInfo.getInstance(key.getEncoded())
                .getPublicKeyData()
                .getBytes();
    }

    private static PublicKey publicKey(byte[] raw) {
        try {
            byte[] head = Digests.bytes("302a300506032b6570032100");
            byte[] der = Arrays.copyOf(head, head.length + raw.length);
            System.arraycopy(raw, 0, der, head.length, raw.length);
            return java.security.KeyFactory.getInstance("Ed25519", Crypto.PROVIDER)
                    .generatePublic(new java.security.spec.X509EncodedKeySpec(der));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 key", e);
        }
    }
}
