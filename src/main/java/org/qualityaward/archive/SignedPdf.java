package org.qualityaward.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.archive.keys.StampTrust;
import org.qualityaward.shared.Refusal;

/**
 * A file that claims to be a signed document: its signatures in order, and whether they cover the file without a gap. What
 * stands after the last signature is not signed by anybody, whatever a viewer shows.
 */
final class SignedPdf {

    private static final Pattern NUMBER = Pattern.compile("\\b([A-Z]{2}-[0-9]{4}-[0-9]{4,8})/([0-9]{1,4})\\b");

    /** Papers have two; each costs reading the whole file once more. */
    private static final int SIGNATURES = 10;

    /** Bytes to which the whole of a file may come unpacked; ours are far below. */
    private static final long UNPACKED = 128L * 1024 * 1024;

    private final byte[] bytes;
    private final List<FoundSignature> signatures = new ArrayList<>();
    private boolean readable;

    private SignedPdf(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads any bytes; those that are no PDF simply have no signatures.
     *
     * @throws Refusal {@code archive.refusal.manySignatures} or {@code archive.refusal.unpacked} for one that is made to keep
     *     whoever reads it busy
     */
    static SignedPdf read(byte[] bytes, X509Certificate root) {
        return read(bytes, root, new StampTrust(List.of(root)));
    }

    /** The same where others than the root's may have given the time stamps. */
    static SignedPdf read(byte[] bytes, X509Certificate root, StampTrust trust) {
        if (!UnpackedSize.isWithin(bytes, UNPACKED)) {
            throw new Refusal("archive.refusal.unpacked", 0, UNPACKED / 1024 / 1024);
        }
        SignedPdf pdf = new SignedPdf(bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<PDSignature> found = document.getSignatureDictionaries();
            if (found.size() > SIGNATURES) {
                throw new Refusal("archive.refusal.manySignatures", 0, SIGNATURES);
            }
            pdf.readable = true;
            found.stream()
                    .map(signature -> pdf.judge(signature, root, trust))
                    .sorted(Comparator.comparingLong(FoundSignature::end))
                    .forEach(pdf.signatures::add);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            pdf.readable = false;
            pdf.signatures.clear();
        }
        return pdf;
    }

    /** The same where no certificate is of our authority: which is whose is judged by somebody else. */
    static SignedPdf readWithoutTrust(byte[] bytes) {
        return read(bytes, null, new StampTrust(List.of()));
    }

    boolean readable() {
        return readable;
    }

    List<FoundSignature> signatures() {
        return List.copyOf(signatures);
    }

    /** Nothing follows the last signature. */
    boolean endsWithASignature() {
        return !signatures.isEmpty() && signatures.get(signatures.size() - 1).end() == bytes.length;
    }

    /**
     * Whether what follows the last signature changes what a reader sees: other pages, content, fonts or pictures, or something
     * laid over them. What cannot be read counts as changed.
     */
    boolean looksOtherThanSigned() {
        long end =
                signatures.isEmpty() ? 0 : signatures.get(signatures.size() - 1).end();
        if (end <= 0 || end >= bytes.length) {
            return false;
        }
        try (PDDocument shown = Loader.loadPDF(bytes);
                PDDocument signed = Loader.loadPDF(Arrays.copyOf(bytes, (int) end))) {
            return !new LaterRevision(signed, shown, bytes).showsTheSame();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return true;
        }
    }

    /** The document number and revision that the signatures name, even in a file that no longer opens. */
    Optional<String> claimedNumber() {
        Matcher matcher = NUMBER.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** Whether a signature of that file stands in this one too, digit by digit, whatever else was done to this one. */
    boolean sharesASignature(byte[] other) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return SignatureGap.all(other).stream().map(SignatureGap::digits).anyMatch(text::contains);
    }

    private FoundSignature judge(PDSignature signature, X509Certificate root, StampTrust trust) {
        int[] range = signature.getByteRange();
        if (!covers(range)) {
            return FoundSignature.broken(-1);
        }
        int end = range[2] + range[3];
        byte[] contents = signature.getContents();
        if (!standsInTheGap(range, contents)) {
            return FoundSignature.broken(end);
        }
        byte[] covered = new byte[range[1] + range[3]];
        System.arraycopy(bytes, 0, covered, 0, range[1]);
        System.arraycopy(bytes, range[2], covered, range[1], range[3]);
        return FoundSignature.judge(end, covered, contents, root, trust);
    }

    private boolean covers(int... range) {
        return range != null
                && range.length == 4
                && range[0] == 0
                && range[1] > 0
                && range[2] > range[1]
                && range[3] > 0
                && (long) range[2] + range[3] <= bytes.length;
    }

    /** The gap holds the signature's own hexadecimal digits and nothing that could be hidden there. */
    private boolean standsInTheGap(int[] range, byte[] contents) {
        String gap = new String(bytes, range[1], range[2] - range[1], StandardCharsets.ISO_8859_1);
        if (!gap.matches("<[0-9a-fA-F]*>") || gap.length() % 2 != 0) {
            return false;
        }
        byte[] written = Digests.bytes(gap.substring(1, gap.length() - 1));
        return Arrays.equals(written, Arrays.copyOf(contents, written.length)) && paddedWithZeros(written);
    }

    private static boolean paddedWithZeros(byte... der) {
        int length = derLength(der);
        if (length < 0 || length > der.length) {
            return false;
        }
        for (int i = length; i < der.length; i++) {
            if (der[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** Length of the outermost value with its head; -1 if it is none of a definite length. */
    private static int derLength(byte... der) {
        if (der.length < 2 || der[0] != 0x30) {
            return -1;
        }
        int first = der[1] & 0xff;
        if (first < 0x80) {
            return 2 + first;
        }
        int count = first & 0x7f;
        if (count == 0 || count > 3 || der.length < 2 + count) {
            return -1;
        }
        int length = 0;
        for (int i = 0; i < count; i++) {
            length = length << 8 | der[2 + i] & 0xff;
        }
        return 2 + count + length;
    }
}
