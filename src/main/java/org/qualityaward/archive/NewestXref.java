package org.qualityaward.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * The newest of the lists in which a file says where its objects stand. It may also say that one is no longer there, which our
 * library passes over and other readers do not: to them a font or a picture would be gone.
 */
final class NewestXref {

    private static final Pattern FREE = Pattern.compile("\\b[0-9]+\\s+[0-9]+\\s+f\\b");
    private static final Pattern HEAD = Pattern.compile("\\bxref\\s+0\\s+[0-9]+\\s+[0-9]+\\s+65535\\s+f\\b");
    private static final Pattern BEFORE = Pattern.compile("/Prev\\s+([0-9]+)");

    private final long at;
    private final String text;
    private final COSStream stream;

    NewestXref(COSDocument file, byte... bytes) {
        at = file.getStartXref();
        text = at < 0 || at >= bytes.length
                ? ""
                : new String(bytes, (int) at, bytes.length - (int) at, StandardCharsets.ISO_8859_1);
        stream = text.startsWith("xref") ? null : stream(file);
    }

    private COSStream stream(COSDocument file) {
        return file.getXrefTable().entrySet().stream()
                .filter(entry -> entry.getValue() == at)
                .map(Map.Entry::getKey)
                .map(key -> file.getObjectFromPool(key).getObject())
                .filter(COSStream.class::isInstance)
                .map(COSStream.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** It is the only one behind those of the earlier file. */
    boolean follows(COSDocument earlier) {
        if (stream != null) {
            return stream.getLong(COSName.PREV) == earlier.getStartXref();
        }
        Matcher previous = BEFORE.matcher(text);
        return !text.contains("/XRefStm")
                && previous.find()
                && previous.group(1).equals(String.valueOf(earlier.getStartXref()))
                && !previous.find();
    }

    /** Nothing that the earlier file has is said to be gone. What cannot be read counts as gone. */
    boolean freesNoneOf(COSDocument earlier) {
        if (stream == null) {
            return text.startsWith("xref")
                    && FREE.matcher(text).results().count()
                            == HEAD.matcher(text).results().count();
        }
        Set<Long> taken = earlier.getXrefTable().keySet().stream()
                .map(COSObjectKey::getNumber)
                .collect(Collectors.toSet());
        try (InputStream entries = stream.createInputStream()) {
            return noneIsFree(entries.readAllBytes(), taken);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean noneIsFree(byte[] entries, Set<Long> taken) {
        COSArray widths = stream.getCOSArray(COSName.W);
        COSArray index = stream.getCOSArray(COSName.INDEX);
        if (widths == null || widths.size() != 3 || widths.getInt(0) > 1) {
            return false;
        }
        int width = widths.getInt(0) + widths.getInt(1) + widths.getInt(2);
        int place = 0;
        for (int part = 0; part < (index == null ? 1 : index.size() / 2); part++) {
            long first = index == null ? 0 : index.getInt(2 * part);
            long count = index == null ? stream.getInt(COSName.SIZE) : index.getInt(2 * part + 1);
            for (long number = first; number < first + count && place + width <= entries.length; number++) {
                if (widths.getInt(0) == 1 && entries[place] == 0 && taken.contains(number)) {
                    return false;
                }
                place += width;
            }
        }
        return true;
    }
}
