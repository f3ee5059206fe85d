package org.qualityaward.application;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.qualityaward.shared.Refusal;

/**
 * A program that keeps a small file and then one for which there is no room, open and as a secret, and prints what it was
 * told and what lies there afterwards. {@link FullDiskTest} runs it where the operating system gives no more.
 */
public final class FillingTheDisk {

    private static final int SMALL = 1000;
    private static final int LARGE = 4 * 1024 * 1024;

    private FillingTheDisk() {}

    /** @param arguments the folder */
    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        EvidenceStore store = new EvidenceStore(folder.resolve("files"), folder.resolve("keys"));
        EvidenceStore.Kept small = keep(store, "small.pdf", SMALL, true);
        for (boolean secret : new boolean[] {false, true}) {
            try {
                keep(store, "large.pdf", LARGE, secret);
            } catch (Refusal refusal) {
                System.out.println(refusal.key() + " " + refusal.facts());
            }
        }
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        store.write(small.sha256(), true, read);
        System.out.println("read " + read.size());
        try (Stream<Path> all = Files.walk(folder.resolve("files"))) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            System.out.println("there " + files.size());
        }
    }

    private static EvidenceStore.Kept keep(EvidenceStore store, String name, int size, boolean secret) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) 'x');
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 8);
        return store.keep(new ByteArrayInputStream(bytes), name, 100, secret);
    }
}
