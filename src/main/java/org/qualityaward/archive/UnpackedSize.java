package org.qualityaward.archive;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What a PDF comes to once it is unpacked, found out without keeping any of it: whoever opens a file must unpack parts of it as
 * a whole, and a small file can be made to fill the memory.
 */
final class UnpackedSize {

    private static final Pattern STREAM = Pattern.compile("stream *(?:\r\n|\n|\r)?");

    /** Ways of packing that none of our files uses, spelled out or hidden. */
    private static final Pattern UNUSUAL = Pattern.compile(
            "LZW|RunLength|ASCII85|ASCIIHex|/(?:RL|A85|AHx)\\b|/Filter\\s*[0-9]|(?<!/Subtype\\s{0,3})/[A-Za-z]*#"
                    + "|FlateDecode.*FlateDecode",
            Pattern.DOTALL);

    private static final int HEAD_LENGTH = 2_000;
    private static final int PIECE = 64 * 1024;

    private UnpackedSize() {}

    /** Whether all that is packed in the file comes to this many bytes at most, and is packed as our files are. */
    static boolean isWithin(byte[] pdf, long most) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        Matcher found = STREAM.matcher(text);
        long left = most;
        while (left >= 0 && found.find()) {
            if (found.start() >= 3 && text.startsWith("end", found.start() - 3)) {
                continue;
            }
            String before = text.substring(Math.max(0, found.start() - HEAD_LENGTH), found.start());
            int head = before.lastIndexOf(" obj");
            if (head >= 0 && UNUSUAL.matcher(before.substring(head)).find()) {
                return false;
            }
            left -= unpacked(pdf, found.end(), left);
        }
        return left >= 0;
    }

    /** Of one packed part; a little more than the most if it is larger than that. */
    private static long unpacked(byte[] pdf, int from, long most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            byte[] piece = new byte[PIECE];
            int length;
            do {
                length = inflater.inflate(piece);
            } while (length > 0 && inflater.getBytesWritten() <= most);
            return inflater.getBytesWritten();
        } catch (DataFormatException notPacked) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
