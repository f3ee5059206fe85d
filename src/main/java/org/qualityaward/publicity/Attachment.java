package org.qualityaward.publicity;

import java.io.Serializable;
import org.qualityaward.shared.Refusal;

/**
 * A file that was chosen for an opinion and waits on the disk until the opinion is submitted; its kind is read from its
 * first bytes, not believed from its name.
 *
 * @param name as given by the browser
 * @param mediaType by its first bytes
 * @param size in bytes
 * @param token under which {@link AttachmentStore} has it
 */
public record Attachment(String name, String mediaType, long size, String token) implements Serializable {

    /** Bytes that tell the kind. */
    static final int TELLING = 8;

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    // Expression Language reads properties, not record components.
    public String getName() {
        return name;
    }

    public long getSize() {
        return size;
    }

    /**
     * The media type by the first bytes of a file.
     *
     * @throws Refusal {@code publicity.refusal.fileKind} or {@code publicity.refusal.fileEmpty}
     */
    static String mediaType(String name, byte... beginning) {
        if (beginning.length == 0) {
            throw new Refusal("publicity.refusal.fileEmpty", 0, name);
        }
        if (startsWith(beginning, PDF)) {
            return "application/pdf";
        }
        if (startsWith(beginning, JPEG)) {
            return "image/jpeg";
        }
        if (startsWith(beginning, PNG)) {
            return "image/png";
        }
        throw new Refusal("publicity.refusal.fileKind", 0, name);
    }

    private static boolean startsWith(byte[] beginning, byte... magic) {
        if (beginning.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (beginning[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
