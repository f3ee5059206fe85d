package org.qualityaward.archive;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.qualityaward.archive.keys.Digests;

/**
 * Writes a BagIt 1.0 bag (RFC 8493) as one stream of ZIP, in the order in which things come. What is listed only at the end
 * waits in files beside the server's own, so that a bag of ten thousand documents takes no more memory than one of ten; the
 * ZIP's own index, some 100 bytes a file, is all that grows.
 */
final class BagWriter implements Closeable {

    private static final int PROGRAM = 0100755;
    private static final int PAPER = 0100644;
    private static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    private final ZipArchiveOutputStream zip;
    private final String folder;
    private final long dated;
    private final Path listed;
    private final BufferedWriter manifest;
    private final Map<String, String> tags = new LinkedHashMap<>();
    private final List<Path> waiting = new ArrayList<>();
    private long files;
    private long bytes;

    /**
     * @param name of the bag and of the one folder in it
     * @param at date of all files in it
     */
    BagWriter(OutputStream out, String name, Instant at) throws IOException {
        zip = new ZipArchiveOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        folder = name + "/";
        dated = at.toEpochMilli();
        listed = hold();
        manifest = Files.newBufferedWriter(listed, StandardCharsets.UTF_8);
    }

    /** A file of our own until the bag is closed. */
    Path hold() throws IOException {
        Path file = Files.createTempFile("bag", null);
        waiting.add(file);
        return file;
    }

    /** Adds one file of the payload. */
    void add(String path, byte[] content) throws IOException {
        pay(path, Digests.hex(Digests.sha256(content)), content.length);
        entry(path, content.length, out -> out.write(content));
    }

    /** Adds one file of the payload from where it waited. */
    void add(String path, Path content) throws IOException {
        try (DigestOutputStream digest = new DigestOutputStream(OutputStream.nullOutputStream(), sha256())) {
            Files.copy(content, digest);
            pay(path, Digests.hex(digest.getMessageDigest().digest()), Files.size(content));
        }
        entry(path, Files.size(content), out -> Files.copy(content, out));
    }

    private void pay(String path, String sha256, long length) throws IOException {
        manifest.write(line(sha256, path));
        files++;
        bytes += length;
    }

    private static String line(String sha256, String path) {
        return sha256 + "  " + path + "\n";
    }

    /** Adds a file that tells of the bag. */
    void tag(String path, byte[] content) throws IOException {
        tags.put(path, Digests.hex(Digests.sha256(content)));
        entry(path, content.length, out -> out.write(content));
    }

    /**
     * Closes the lists and with them the bag.
     *
     * @param info what {@code bag-info.txt} says, in order
     * @param seal signs the list that everything else hangs on
     */
    void seal(Map<String, String> info, UnaryOperator<byte[]> seal) throws IOException {
        manifest.close();
        tag("bagit.txt", utf8(DECLARATION));
        StringBuilder about = new StringBuilder();
        info.forEach(
                (label, value) -> about.append(label).append(": ").append(value).append('\n'));
        about.append("Payload-Oxum: ").append(bytes).append('.').append(files).append('\n');
        tag("bag-info.txt", utf8(about.toString()));
        try (DigestOutputStream digest = new DigestOutputStream(OutputStream.nullOutputStream(), sha256())) {
            Files.copy(listed, digest);
            tags.put(
                    "manifest-sha256.txt", Digests.hex(digest.getMessageDigest().digest()));
        }
        entry("manifest-sha256.txt", Files.size(listed), out -> Files.copy(listed, out));
        StringBuilder tagged = new StringBuilder();
        tags.forEach((path, sha256) -> tagged.append(line(sha256, path)));
        byte[] list = utf8(tagged.toString());
        entry("tagmanifest-sha256.txt", list.length, out -> out.write(list));
        // Not named like a list: validators read whatever begins with "tagmanifest-" as one.
        byte[] signature = seal.apply(list);
        entry("office-signature.sig", signature.length, out -> out.write(signature));
        zip.finish();
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Every file has the rights of its kind, and the checker may be run; that also marks the names as what they are. */
    private void entry(String path, long length, Content content) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(folder + path);
        entry.setUnixMode(path.endsWith(".sh") ? PROGRAM : PAPER);
        entry.setTime(dated);
        entry.setSize(length);
        zip.putArchiveEntry(entry);
        content.writeTo(zip);
        zip.closeArchiveEntry();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Lets go of what waited, whether the bag came to its end or not. */
    @Override
    public void close() throws IOException {
        manifest.close();
        for (Path file : waiting) {
            Files.deleteIfExists(file);
        }
    }
}
