package org.qualityaward.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.shared.Refusal;

/**
 * The place of the last signature in a file: what stands around it is signed, what stands in it is the signature in
 * hexadecimal digits, filled up with zeros.
 *
 * @param from number of the byte with the opening bracket
 * @param to number of the first byte after the closing bracket
 */
record SignatureGap(byte[] pdf, int from, int to) {

    /** @throws IllegalArgumentException if the file has no signature */
    static SignatureGap last(byte[] pdf) {
        List<SignatureGap> all = all(pdf);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no signature");
        }
        return all.get(all.size() - 1);
    }

    /** Those of all its signatures, in order. */
    static List<SignatureGap> all(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getSignatureDictionaries().stream()
                    .map(PDSignature::getByteRange)
                    .filter(range -> range != null && range.length == 4)
                    .sorted(Comparator.comparingInt(range -> range[2] + range[3]))
                    .map(range -> new SignatureGap(pdf, range[1], range[2]))
                    .toList();
        } catch (IOException e) {
            throw new IllegalArgumentException("no PDF", e);
        }
    }

    /** What is signed: all bytes but those of the gap. */
    byte[] content() {
        byte[] content = Arrays.copyOf(pdf, from + pdf.length - to);
        System.arraycopy(pdf, to, content, from, pdf.length - to);
        return content;
    }

    /** The signature, DER; the zeros behind it are left out by whoever reads it. */
    byte[] cms() {
        return Digests.bytes(digits());
    }

    /** The same in hexadecimal digits, as they stand in the file. */
    String digits() {
        return new String(pdf, from + 1, to - from - 2, StandardCharsets.US_ASCII);
    }

    /**
     * The file with this signature in the gap.
     *
     * @throws Refusal {@code archive.refusal.noRoom} if it is too large for it
     */
    byte[] filledWith(byte[] cms) {
        byte[] digits = Digests.hex(cms).getBytes(StandardCharsets.US_ASCII);
        int room = to - from - 2;
        if (digits.length > room) {
            throw new Refusal("archive.refusal.noRoom", 0, digits.length / 2, room / 2);
        }
        byte[] filled = pdf.clone();
        Arrays.fill(filled, from + 1, to - 1, (byte) '0');
        System.arraycopy(digits, 0, filled, from + 1, digits.length);
        return filled;
    }

    /**
     * The signature will grow by so many bytes.
     *
     * @throws Refusal {@code archive.refusal.noRoom} if it cannot
     */
    void requireRoomFor(int more) {
        try {
            int length = new CMSSignedData(cms()).getEncoded("DER").length + more;
            int room = (to - from - 2) / 2;
            if (length > room) {
                throw new Refusal("archive.refusal.noRoom", 0, length, room);
            }
        } catch (CMSException | IOException e) {
            throw new IllegalStateException("no signature", e);
        }
    }
}
