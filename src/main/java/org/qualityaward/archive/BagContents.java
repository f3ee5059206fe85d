package org.qualityaward.archive;

import static org.qualityaward.archive.BagWriter.utf8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Texts;

/**
 * What stands where in a bag: {@code data/doc} the papers with their frozen content, {@code data/log} their proofs,
 * {@code data/certs} the certificates, a catalogue, a checker that needs no program of ours, and a page for the clerk.
 */
final class BagContents {

    private final EvidenceBag bag;
    private final BagTrust trust;

    BagContents(EvidenceBag bag, BagTrust trust) {
        this.bag = bag;
        this.trust = trust;
    }

    /** The program that checks a bag; the same for every bag, so that it can be had from elsewhere. */
    static byte[] checker() {
        try (InputStream script = BagContents.class.getResourceAsStream("/archive/verify.sh")) {
            return script.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes all of it, one document after the other.
     *
     * @param done told after each document how many are in the bag
     */
    void writeTo(OutputStream out, Iterable<Evidence> documents, LongConsumer done) throws IOException {
        try (BagWriter writer = new BagWriter(out, bag.name(), bag.at())) {
            Path list = writer.hold();
            try (BufferedWriter lines = Files.newBufferedWriter(list, StandardCharsets.UTF_8)) {
                BagCatalogue catalogue = new BagCatalogue(lines);
                long count = 0;
                for (Evidence evidence : documents) {
                    add(writer, evidence);
                    catalogue.add(evidence.document(), place(evidence));
                    done.accept(++count);
                }
            }
            writer.add("data/" + Texts.chinese("archive.bag.catalogue.file") + ".csv", list);
            addTrust(writer);
            writer.tag("verify.sh", checker());
            writer.tag(Texts.chinese("archive.bag.readme.file") + ".txt", utf8(readme()));
            writer.seal(info(), trust.seal());
        }
    }

    /** Where the file stands in the bag, or that it was destroyed and by which paper. */
    private static String place(Evidence evidence) {
        return evidence.isDestroyed()
                ? Texts.chinese("archive.bag.destroyed", evidence.end().member("approval"))
                : "data/doc/" + evidence.name() + ".pdf";
    }

    private void add(BagWriter writer, Evidence evidence) throws IOException {
        String name = evidence.name();
        if (evidence.isDestroyed()) {
            writer.add("data/log/" + name + ".destroyed.json", evidence.end().leaf());
            writer.add(
                    "data/log/" + name + ".destroyed-inclusion.txt",
                    utf8(evidence.end().inclusion(bag.size())));
        } else {
            writer.add("data/doc/" + name + ".pdf", evidence.file());
            writer.add("data/doc/" + name + ".json", evidence.content());
            int place = 1;
            for (Attached file : evidence.attached()) {
                writer.add("data/doc/" + name + "/" + file.nameInBag(place++), file.content());
            }
        }
        writer.add("data/log/" + name + ".leaf.json", evidence.receipt().leaf());
        writer.add(
                "data/log/" + name + ".inclusion.txt", utf8(evidence.receipt().inclusion(bag.size())));
        writer.add("data/log/" + name + ".tlog-proof", utf8(evidence.receipt().text()));
    }

    private void addTrust(BagWriter writer) throws IOException {
        writer.add("data/log/checkpoint.txt", utf8(trust.note()));
        writer.add("data/log/checkpoint.body", BagTrust.body(trust.note()));
        writer.add("data/log/checkpoint.tst", trust.stamp());
        int number = 1;
        for (RenewedStamp renewal : trust.renewals()) {
            String name = "data/log/renewal/" + number++;
            writer.add(name + ".body", renewal.body());
            writer.add(name + ".tst", renewal.token());
            writer.add(name + ".consistency.txt", utf8(renewal.consistency(bag.size())));
            writer.add(name + ".leaf.json", renewal.entry().leaf());
            writer.add(name + ".inclusion.txt", utf8(renewal.entry().inclusion(bag.size())));
        }
        writer.add("data/log/key.txt", utf8(trust.key() + "\n"));
        writer.add("data/log/key.pem", utf8(trust.keyPem()));
        writer.add("data/certs/root.pem", utf8(trust.rootPem()));
        writer.add("data/certs/office.pem", utf8(trust.officePem()));
        writer.add("data/certs/tsa.pem", utf8(trust.timeStampPem()));
        writer.add("data/certs/revoked.crl", trust.revocations());
    }

    private Map<String, String> info() {
        Map<String, String> info = new LinkedHashMap<>();
        info.put("Source-Organization", Texts.chinese("archive.document.officeName"));
        info.put("External-Identifier", bag.name());
        info.put("External-Description", bag.title().replaceAll("\\s+", " "));
        info.put("Bagging-Date", bag.at().atZone(AwardClock.CHINA).toLocalDate().toString());
        return info;
    }

    private String readme() {
        String text = Texts.chinese(
                "archive.bag.readme.text",
                bag.title(),
                bag.seqs().size(),
                Imprint.written(bag.at()),
                bag.name(),
                bag.size(),
                Digests.hex(Digests.sha256(checker())));
        return bag.note().isEmpty() ? text : bag.note() + "\n\n" + text;
    }
}
