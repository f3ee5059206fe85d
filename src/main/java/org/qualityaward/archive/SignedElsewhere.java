package org.qualityaward.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.util.encoders.Base64;
import org.bouncycastle.util.encoders.DecoderException;
import org.qualityaward.shared.Refusal;

/**
 * What comes back from whoever signed elsewhere is taken only if it is the file that was issued, byte for byte, and one
 * signature over all of it by a certificate of that person's: either the file with the signature in it, or the signature alone
 * ({@code .p7s}) over the bytes that were issued for it.
 *
 * @param issued the file to be signed
 * @param gapped the same file with a gap for a signature, over whose bytes a detached one is made
 */
record SignedElsewhere(byte[] issued, byte[] gapped) {

    /** What a time stamp with the certificates above it takes; one of an authority outside has several. */
    private static final int STAMP = 6_000;

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] END = {'%', '%', 'E', 'O', 'F'};

    /** The bytes over which a detached signature is made. */
    byte[] toSign() {
        return SignatureGap.last(gapped).content();
    }

    /**
     * The file with exactly that signature in it.
     *
     * @param theirs whether a certificate is registered for this person and counts now
     * @throws Refusal {@code archive.refusal.elsewhere.*}: {@code otherFile}, {@code unreadable}, {@code noSignature},
     *     {@code severalSignatures}, {@code notWhole}, {@code moreThanSigned}, {@code broken}, {@code foreign}, {@code p7s}; or {@code archive.refusal.noRoom} where the time
     *     stamp would find no room
     */
    byte[] accept(byte[] upload, Predicate<X509Certificate> theirs) {
        boolean file = upload.length >= PDF.length && Arrays.equals(Arrays.copyOf(upload, PDF.length), PDF);
        byte[] signed = file ? embedded(upload) : detached(upload);
        FoundSignature only = only(signed);
        if (!only.intact()) {
            throw refusal("broken");
        }
        if (!theirs.test(only.certificate())) {
            throw refusal("foreign", only.commonName().orElse(""));
        }
        SignatureGap.last(signed).requireRoomFor(STAMP);
        return signed;
    }

    private byte[] embedded(byte[] upload) {
        if (upload.length <= issued.length || Arrays.mismatch(upload, issued) != issued.length) {
            throw refusal("otherFile");
        }
        FoundSignature only = only(upload);
        if (only.end() != upload.length) {
            throw refusal("notWhole");
        }
        if (count(upload, issued.length) != 1 || !addsNothingElse(upload)) {
            throw refusal("moreThanSigned");
        }
        return upload;
    }

    private byte[] detached(byte[] upload) {
        byte[] der = der(upload);
        try {
            CMSSignedData signed = new CMSSignedData(der);
            if (signed.getSignerInfos().size() != 1) {
                throw refusal("severalSignatures");
            }
            if (signed.getSignedContent() != null) {
                throw refusal("p7s");
            }
            return SignatureGap.last(gapped).filledWith(signed.toASN1Structure().getEncoded("DER"));
        } catch (CMSException | IOException e) {
            throw refusal("unreadable");
        }
    }

    private static byte[] der(byte... upload) {
        String text = new String(upload, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("-----BEGIN ")) {
            return upload;
        }
        try {
            return Base64.decode(text.replaceAll("-----[^-]+-----", "").replaceAll("\\s", ""));
        } catch (DecoderException e) {
            throw refusal("unreadable");
        }
    }

    private static FoundSignature only(byte[] signed) {
        SignedPdf read = SignedPdf.readWithoutTrust(signed);
        if (!read.readable()) {
            throw refusal("unreadable");
        }
        if (read.signatures().isEmpty()) {
            throw refusal("noSignature");
        }
        if (read.signatures().size() > 1) {
            throw refusal("severalSignatures");
        }
        FoundSignature only = read.signatures().get(0);
        if (only.end() < 0) {
            throw refusal("notWhole");
        }
        return only;
    }

    /** How many revisions follow what was issued. */
    private static int count(byte[] file, int from) {
        int found = 0;
        for (int at = from; at <= file.length - END.length; at++) {
            if (Arrays.equals(file, at, at + END.length, END, 0, END.length)) {
                found++;
            }
        }
        return found;
    }

    /** Everything that was issued is there as it was, and nothing but a signature that is not seen came into the file. */
    private boolean addsNothingElse(byte[] upload) {
        try (PDDocument before = Loader.loadPDF(issued);
                PDDocument after = Loader.loadPDF(upload)) {
            return new LaterRevision(before, after, upload).addsOneUnseenSignature();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return false;
        }
    }

    private static Refusal refusal(String why, Object... facts) {
        return new Refusal("archive.refusal.elsewhere." + why, 0, facts);
    }
}
