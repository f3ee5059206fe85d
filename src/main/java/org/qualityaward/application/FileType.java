package org.qualityaward.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The kinds of file that are taken as evidence, told by what is in them; a name proves nothing. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    JPG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private static final int HEAD = 1024;
    private static final byte[] PDF_MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JPG_MARK = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG_MARK = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] ZIP_MARK = {'P', 'K', 3, 4};

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The type that a name claims. */
    static Optional<FileType> claimedBy(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(ending))
                .findFirst();
    }

    /** The type that the content shows; empty for any other content. */
    static Optional<FileType> shownBy(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (contains(head, PDF_MARK)) {
            return Optional.of(PDF);
        } else if (startsWith(head, JPG_MARK)) {
            return Optional.of(JPG);
        } else if (startsWith(head, PNG_MARK)) {
            return Optional.of(PNG);
        }
        return startsWith(head, ZIP_MARK) && isWorkbook(file) ? Optional.of(XLSX) : Optional.empty();
    }

    /** Looks at the names in the archive only, so that nothing is unpacked. */
    private static boolean isWorkbook(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("[Content_Types].xml") != null && zip.getEntry("xl/workbook.xml") != null;
        } catch (ZipException broken) {
            return false;
        }
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }

    /** Readers of PDF accept the mark anywhere in the first kilobyte. */
    private static boolean contains(byte[] head, byte[] mark) {
        for (int i = 0; i + mark.length <= head.length; i++) {
            if (Arrays.equals(head, i, i + mark.length, mark, 0, mark.length)) {
                return true;
            }
        }
        return false;
    }
}
