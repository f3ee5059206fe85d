package org.qualityaward.review.visit;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.qualityaward.shared.Refusal;

/** Makes the small picture of a photo. Its size is read before it is: a picture that unpacks to gigabytes is refused. */
final class SmallPicture {

    /** Pixels of the longer side at most. */
    static final int LONGEST = 320;

    private static final long MOST_PIXELS = 60_000_000;

    private SmallPicture() {}

    /**
     * @param photo JPEG or PNG
     * @return JPEG
     * @throws Refusal {@code review.refusal.photo} when it cannot be read or is too large
     */
    static byte[] of(byte[] photo, String name) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(photo))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Refusal("review.refusal.photo", 0, name);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return shrunk(reader, name);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException unreadable) {
            throw new Refusal("review.refusal.photo", 0, name);
        }
    }

    private static byte[] shrunk(ImageReader reader, String name) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new Refusal("review.refusal.photo", 0, name);
        }
        ImageReadParam coarse = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (2 * LONGEST));
        coarse.setSourceSubsampling(step, step, 0, 0);
        BufferedImage read = reader.read(0, coarse);
        double scale = Math.min(1, (double) LONGEST / Math.max(read.getWidth(), read.getHeight()));
        BufferedImage small = new BufferedImage(
                Math.max(1, (int) (read.getWidth() * scale)),
                Math.max(1, (int) (read.getHeight() * scale)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(read, 0, 0, small.getWidth(), small.getHeight(), Color.WHITE, null);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(small, "jpg", out);
        return out.toByteArray();
    }
}
