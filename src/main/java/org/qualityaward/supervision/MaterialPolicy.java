package org.qualityaward.supervision;

import java.util.Locale;
import java.util.Map;
import org.qualityaward.shared.Refusal;

/** What may be put beside the facts of a form: a few papers and pictures that are what their names say. */
final class MaterialPolicy {

    static final int MANY = 5;
    static final int MEGABYTES = 10;

    private static final int BYTES_IN_MEGABYTE = 1024 * 1024;
    private static final int NAME_LIMIT = 200;
    private static final Map<String, int[]> BEGINNINGS = Map.of(
            "application/pdf", new int[] {'%', 'P', 'D', 'F', '-'},
            "image/jpeg", new int[] {0xFF, 0xD8, 0xFF},
            "image/png", new int[] {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    private static final Map<String, String> ENDINGS =
            Map.of("pdf", "application/pdf", "jpg", "image/jpeg", "jpeg", "image/jpeg", "png", "image/png");

    private MaterialPolicy() {}

    /**
     * @param there how many the form has already
     * @return the media type
     * @throws Refusal {@code supervision.refusal.attachment.many}, {@code .size} or {@code .type}
     */
    static String check(int there, String name, byte[] content) {
        if (there >= MANY) {
            throw new Refusal("supervision.refusal.attachment.many", 0, MANY);
        }
        if (content.length == 0 || content.length > MEGABYTES * BYTES_IN_MEGABYTE) {
            throw new Refusal("supervision.refusal.attachment.size", 0, MEGABYTES);
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String type = ENDINGS.get(ending);
        if (type == null || name.length() > NAME_LIMIT || !begins(content, BEGINNINGS.get(type))) {
            throw new Refusal("supervision.refusal.attachment.type");
        }
        return type;
    }

    private static boolean begins(byte[] content, int... wanted) {
        if (content.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((content[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
