package org.qualityaward.application;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/** Draws into a picture who opened it, as {@link Watermark} writes it across the pages of a PDF (Article 38). */
final class PictureMark {

    private static final float OPACITY = 0.3f;
    private static final double SLOPE = Math.toRadians(-30);
    private static final float QUALITY = 0.92f;

    /** Letters are this part of the picture's width, and no smaller than one can read. */
    private static final int PART = 48;

    private static final int SMALLEST = 11;

    /** Larger pictures than any camera takes would fill the memory. */
    private static final long MOST_PIXELS = 120_000_000;

    private PictureMark() {}

    /**
     * @param words drawn again and again over the whole picture
     * @param plain drawn instead where the font lacks a character of them
     * @throws IOException when it is no picture that can be read, or too large a one
     */
    static void stamp(byte[] picture, String words, String plain, OutputStream out) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new IOException("too large a picture");
                }
                IIOImage image = reader.readAll(0, null);
                BufferedImage marked = drawable((BufferedImage) image.getRenderedImage());
                draw(marked, font(marked.getWidth()), words, plain);
                image.setRenderedImage(marked);
                write(image, ImageIO.getImageWriter(reader), out);
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException broken) {
            throw new IOException(broken);
        }
    }

    /** A palette has too few colours for what is faint. */
    private static BufferedImage drawable(BufferedImage read) {
        if (read.getColorModel().getPixelSize() >= 24) {
            return read;
        }
        boolean clear = read.getColorModel().hasAlpha();
        BufferedImage copy = new BufferedImage(
                read.getWidth(), read.getHeight(), clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(read, 0, 0, null);
        graphics.dispose();
        return copy;
    }

    private static void draw(BufferedImage picture, Font font, String words, String plain) {
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(font);
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, OPACITY));
        String text = font.canDisplayUpTo(words) < 0 ? words : plain;
        int across = graphics.getFontMetrics().stringWidth(text) + font.getSize() * 2;
        int down = font.getSize() * 8;
        int far = picture.getWidth() + picture.getHeight();
        graphics.rotate(SLOPE);
        for (int y = 0; y < far * 2; y += down) {
            for (int x = -far; x < far; x += across) {
                // Light beside dark, so that it is read on any ground.
                graphics.setColor(Color.WHITE);
                graphics.drawString(text, x + 1, y + 1);
                graphics.setColor(Color.BLACK);
                graphics.drawString(text, x, y);
            }
        }
        graphics.dispose();
    }

    private static Font font(int width) throws IOException {
        try (InputStream file = PictureMark.class.getResourceAsStream(Watermark.FONT)) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont((float) Math.max(SMALLEST, width / PART));
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
    }

    /** With what the camera wrote beside the picture, such as which side is up; without it where that does not fit any more. */
    private static void write(IIOImage image, ImageWriter writer, OutputStream out) throws IOException {
        ImageWriteParam how = writer.getDefaultWriteParam();
        if (how.canWriteCompressed() && how.getCompressionTypes() != null) {
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
        }
        try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(to);
            try {
                writer.write(null, image, how);
            } catch (IIOException otherColours) {
                to.seek(0);
                writer.reset();
                writer.setOutput(to);
                writer.write(null, new IIOImage(image.getRenderedImage(), null, null), how);
            }
        } finally {
            writer.dispose();
        }
    }
}
