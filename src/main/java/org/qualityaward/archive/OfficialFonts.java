package org.qualityaward.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The font of official papers, Noto Sans SC, Regular and Bold. The files are read once; a parsed font keeps a position
 * while it is read, so each rendering borrows a pair of its own and gives it back. Parsing is what costs: 9 papers a second
 * with it, 52 without.
 */
final class OfficialFonts {

    static final String REGULAR = "/fonts/NotoSansSC-Regular.ttf";
    static final String BOLD = "/fonts/NotoSansSC-Bold.ttf";

    /** A parsed regular and bold, for one rendering at a time. */
    record Pair(TrueTypeFont regular, TrueTypeFont bold) {}

    private static final int LAST_CODE_POINT = 0x10ffff;

    private final byte[] regular = read(REGULAR);
    private final byte[] bold = read(BOLD);
    private final ConcurrentLinkedQueue<Pair> idle = new ConcurrentLinkedQueue<>();

    /** As many at once as there are processors: more would only parse the font more often and crowd the memory. */
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private final BitSet known = new BitSet(LAST_CODE_POINT);
    private SharedGlyphs shared;

    OfficialFonts() {
        Pair pair = parse();
        collect(pair);
        idle.add(pair);
    }

    /** Lends a pair for the length of this work. */
    <T> T with(Function<Pair, T> work) {
        turns.acquireUninterruptibly();
        try {
            Pair borrowed = idle.poll();
            Pair pair = borrowed == null ? parse() : borrowed;
            try {
                return work.apply(pair);
            } finally {
                idle.add(pair);
            }
        } finally {
            turns.release();
        }
    }

    /** The code points of a text that this font cannot show, each once; a line feed needs no shape. */
    List<Integer> missing(String text) {
        return text.codePoints()
                .filter(c -> c != '\n' && !known.get(c))
                .distinct()
                .boxed()
                .toList();
    }

    /** Which characters look the same in it. */
    SharedGlyphs shared() {
        return shared;
    }

    private void collect(Pair pair) {
        try {
            CmapLookup light = pair.regular().getUnicodeCmapLookup();
            CmapLookup heavy = pair.bold().getUnicodeCmapLookup();
            shared = new SharedGlyphs(light, LAST_CODE_POINT);
            for (int c = ' '; c <= LAST_CODE_POINT; c++) {
                if (light.getGlyphId(c) != 0 && heavy.getGlyphId(c) != 0) {
                    known.set(c);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Pair parse() {
        return new Pair(parse(regular), parse(bold));
    }

    private static TrueTypeFont parse(byte[] file) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] read(String resource) {
        try (InputStream in = OfficialFonts.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
