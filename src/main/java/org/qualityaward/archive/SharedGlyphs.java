package org.qualityaward.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Some shapes of the font serve two characters: U+80F6, as in every word for rubber, and U+3B35, which hardly anybody has seen.
 * The page looks right with either, but of the two the writer of the file names the one with the smaller number to whoever
 * reads its text. Here the file is told which of them was meant.
 */
final class SharedGlyphs {

    private static final int CODES = 0x10000;
    private static final int BLOCK = 100;

    /** From a character to the other one that would be named in its place. */
    private final Map<Integer, Integer> named = new HashMap<>();

    /** @param last the greatest code point to look at */
    SharedGlyphs(CmapLookup font, int last) {
        for (int c = ' '; c <= last; c++) {
            int glyph = font.getGlyphId(c);
            List<Integer> all = glyph == 0 ? null : font.getCharCodes(glyph);
            if (all != null && all.get(0) != c && !isSpace(c)) {
                named.put(c, all.get(0));
            }
        }
    }

    /** What is meant by what would be named in its place, as far as this text goes. */
    Map<Integer, Integer> meantIn(String text) {
        Map<Integer, Integer> meant = new HashMap<>();
        text.codePoints().filter(named::containsKey).forEach(c -> meant.put(named.get(c), c));
        return meant;
    }

    /** Characters of a text that stand beside another of the same shape, so that no file could tell them apart. */
    List<Integer> ambiguous(String text) {
        Map<Integer, Integer> seen = new HashMap<>();
        List<Integer> ambiguous = new ArrayList<>();
        text.codePoints().distinct().forEach(c -> {
            Integer other = seen.putIfAbsent(named.getOrDefault(c, c), c);
            if (other != null && seenAs(c) != seenAs(other)) {
                ambiguous.add(Math.min(c, other));
            }
        });
        return ambiguous;
    }

    /** A character, or the other one where both are the same to Unicode, such as the two signs of the micrometre. */
    int seenAs(int c) {
        Integer other = named.get(c);
        return other != null && same(c).equals(same(other)) ? other : c;
    }

    private static String same(int c) {
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The same file, whose fonts name the characters that were meant. */
    static byte[] tell(byte[] pdf, Map<Integer, Integer> meant) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length)) {
            Set<COSStream> told = Collections.newSetFromMap(new IdentityHashMap<>());
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    COSStream names = font.getCOSObject().getCOSStream(COSName.TO_UNICODE);
                    if (names != null && told.add(names)) {
                        rewrite(names, meant);
                    }
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rewrite(COSStream names, Map<Integer, Integer> meant) throws IOException {
        CMap before;
        try (var in = names.createInputStream()) {
            before = new CMapParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
        Map<Integer, String> after = new TreeMap<>();
        for (int code = 0; code < CODES; code++) {
            String text = before.toUnicode(new byte[] {(byte) (code >> 8), (byte) code});
            if (text != null) {
                Integer right = meant.get(text.codePointAt(0));
                after.put(code, right == null ? text : Character.toString(right));
            }
        }
        try (OutputStream out = names.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(written(after).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String written(Map<Integer, String> names) {
        StringBuilder text = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                + "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                + "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        List<Map.Entry<Integer, String>> all = List.copyOf(names.entrySet());
        for (int from = 0; from < all.size(); from += BLOCK) {
            List<Map.Entry<Integer, String>> block = all.subList(from, Math.min(all.size(), from + BLOCK));
            text.append(block.size()).append(" beginbfchar\n");
            block.forEach(each -> text.append(String.format("<%04X> <", each.getKey()))
                    .append(HexFormat.of()
                            .withUpperCase()
                            .formatHex(each.getValue().getBytes(StandardCharsets.UTF_16BE)))
                    .append(">\n"));
            text.append("endbfchar\n");
        }
        return text.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
