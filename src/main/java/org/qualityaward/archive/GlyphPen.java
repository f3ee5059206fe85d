package org.qualityaward.archive;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Writes on a drawing with the outlines of the official font. The machine's own fonts are never asked for: a server often
 * has none, and what it has would not be embedded.
 */
final class GlyphPen {

    private final TrueTypeFont font;

    GlyphPen(TrueTypeFont font) {
        this.font = font;
    }

    /** @param place 0 to begin at x, 0.5 to have the middle there, 1 to end there */
    void write(Graphics2D on, String text, double x, double y, double size, double place) {
        try {
            double scale = size / font.getUnitsPerEm();
            double at = x - place * width(text, size);
            for (int character : text.codePoints().toArray()) {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(character);
                AffineTransform shift = new AffineTransform(scale, 0, 0, -scale, at, y);
                var outline = font.getGlyph().getGlyph(glyph);
                if (outline != null && outline.getPath() != null) {
                    on.fill(shift.createTransformedShape(outline.getPath()));
                }
                at += font.getAdvanceWidth(glyph) * scale;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double width(String text, double size) {
        try {
            double width = 0;
            for (int character : text.codePoints().toArray()) {
                width += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(character));
            }
            return width * size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
