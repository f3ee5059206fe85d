package org.qualityaward.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.qualityaward.archive.keys.Digests;

/**
 * The process that {@link KilledFilings} kills: it looks at what is there, then files one paper after the other, and says of
 * each that was kept, after it was: {@code FILED seq number/revision sha256}.
 */
public final class FilingUntilKilled {

    private FilingUntilKilled() {}

    /** Data folder, address of the database or {@code derby}, threads; or {@code check} and the file of what was acknowledged. */
    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        String url = arguments[1].equals("derby") ? null : arguments[1];
        try (FilingHouse house = new FilingHouse(data, url)) {
            List<LogDamage> damages = house.examining.findDamage(List.of());
            System.out.println("FOUND " + house.inTransaction(house.log::size) + " " + damages);
            if (arguments[2].equals("check")) {
                check(house, Files.readAllLines(Path.of(arguments[3])));
            } else {
                file(house, Integer.parseInt(arguments[2]));
            }
        }
        System.exit(0);
    }

    private static void file(FilingHouse house, int threads) throws InterruptedException {
        ExecutorService filers = Executors.newFixedThreadPool(threads);
        for (int i = 0; i < threads; i++) {
            FilingHouse.Filer filer = house.filer("张𬱖㛃");
            filers.submit(() -> {
                while (true) {
                    try {
                        SignedDocument kept = filer.file(Samples.evaluation());
                        System.out.println("FILED " + kept.getSeq() + " " + kept.getNumber() + "/" + kept.getRevision()
                                + " " + kept.getSha256());
                    } catch (RuntimeException e) {
                        System.out.println("REFUSED " + e);
                        System.exit(3);
                    }
                }
            });
        }
        filers.awaitTermination(1, TimeUnit.HOURS);
    }

    /** Every acknowledged document is there and provable; whatever is there was signed twice; nothing hangs loose. */
    private static void check(FilingHouse house, List<String> acknowledged) throws IOException {
        int wrong = 0;
        for (String line : acknowledged) {
            String[] parts = line.split(" ");
            SignedDocument document = house.inTransaction(() -> house.documents.bySha256(parts[3]))
                    .orElse(null);
            boolean sound = document != null
                    && document.getSeq() == Long.parseLong(parts[1])
                    && (document.getNumber() + "/" + document.getRevision()).equals(parts[2])
                    && house.inTransaction(() -> proven(house, document));
            if (!sound) {
                wrong++;
                System.out.println("LOST " + line);
            }
        }
        long registered = count(house, "SELECT COUNT(*) FROM signed_document");
        long loose = count(
                house,
                "SELECT COUNT(*) FROM archived_object o WHERE NOT EXISTS (SELECT 1 FROM signed_document d"
                        + " WHERE d.sha256 = o.sha256 OR d.content_sha256 = o.sha256)");
        long last = count(house, "SELECT MAX(CAST(SUBSTR(document_number, 9) AS INTEGER)) FROM signed_document");
        int halfSigned = 0;
        for (long seq = 0; seq < registered; seq++) {
            long place = seq;
            SignedDocument document = house.inTransaction(() -> house.at(place));
            SignedPdf pdf = SignedPdf.read(
                    house.inTransaction(() -> house.documents.bytes(document)),
                    house.house.authority().root());
            boolean whole = pdf.signatures().size() == 2
                    && pdf.endsWithASignature()
                    && pdf.signatures().stream()
                            .allMatch(found -> found.intact() && found.trusted() && found.stampedAt() != null);
            halfSigned += whole ? 0 : 1;
        }
        System.out.println("CHECKED acknowledged=" + acknowledged.size() + " lost=" + wrong + " registered="
                + registered
                + " entries=" + house.inTransaction(house.log::size) + " highest number=" + last + " half signed="
                + halfSigned + " loose=" + loose);
    }

    private static boolean proven(FilingHouse house, SignedDocument document) {
        Receipt receipt = house.log.receipt(document.getSeq());
        byte[] bytes = house.documents.bytes(document);
        return Digests.hex(Digests.sha256(bytes)).equals(document.getSha256())
                && receipt.leafText().contains(document.getSha256())
                && receipt.proves(house.house.logKeys()).isPresent();
    }

    private static long count(FilingHouse house, String sql) {
        return house.inTransaction(() -> house.count(sql));
    }
}
