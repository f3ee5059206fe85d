package org.qualityaward.publicity;

import org.qualityaward.shared.Refusal;

/**
 * A file handed in with an opinion; its kind is read from its first bytes, not believed from its name.
 *
 * @param name as given by the browser
 */
public record Attachment(String name, byte[] bytes) {

    // Expression Language reads properties, not record components.
    public String getName() {
        return name;
    }

    public long getSize() {
        return bytes.length;
    }

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /**
     * The media type by the file's own bytes.
     *
     * @throws Refusal {@code publicity.refusal.fileKind} or {@code publicity.refusal.fileEmpty}
     */
    String mediaType() {
        if (bytes.length == 0) {
            throw new Refusal("publicity.refusal.fileEmpty", 0, name);
        }
        if (startsWith(PDF)) {
            return "application/pdf";
        }
        if (startsWith(JPEG)) {
            return "image/jpeg";
        }
        if (startsWith(PNG)) {
            return "image/png";
        }
        throw new Refusal("publicity.refusal.fileKind", 0, name);
    }

    private boolean startsWith(byte... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (bytes[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
