package org.qualityaward.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.CRLException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityaward.archive.keys.Certificates;
import org.qualityaward.archive.keys.Crypto;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.archive.keys.KeyRole;
import org.qualityaward.archive.keys.LogSecret;
import org.qualityaward.archive.keys.OfficeAuthority;
import org.qualityaward.archive.keys.OfficeKeys;
import org.qualityaward.archive.keys.Signatory;
import org.qualityaward.archive.keys.TimeStamper;
import org.qualityaward.shared.AwardClock;

/** An archive in memory with real keys, papers, signatures and a real log, so that bags can be made without a server. */
final class BagHouse {

    private static final String ORGANIZATION = "乌海市市长质量奖评审办公室";
    private static final Instant FROM = Samples.SIGNED_AT.minus(30, ChronoUnit.DAYS);

    final OfficeKeys keys;
    final List<OfficeAuthority.Revoked> revoked = new ArrayList<>();
    private final TimeStamper stamper;
    private final PadesSigner signer;
    private final Signatory author;
    private final List<byte[]> leaves = new ArrayList<>();
    private final List<SignedDocument> documents = new ArrayList<>();
    private final List<SignedFile> files = new ArrayList<>();
    private final Map<Long, List<Attached>> attached = new HashMap<>();
    private final Map<Integer, Integer> ends = new HashMap<>();
    private final List<Renewal> renewals = new ArrayList<>();
    private final List<X509Certificate> clocks = new ArrayList<>();
    private final SortedMap<Integer, Long> logKeysFrom = new TreeMap<>();
    private LogSecret before;
    private final Map<String, byte[]> nodes = new HashMap<>();
    private final MerkleTree tree = new MerkleTree((level, index) -> nodes.get(level + "/" + index));

    private record Renewal(int size, byte[] body, byte[] token) {}

    BagHouse(Path folder) {
        keys = OfficeKeys.open(folder, "a password", FROM, ORGANIZATION);
        clocks.add(keys.timeStamp().certificate());
        stamper = new TimeStamper(
                keys.timeStamp().certificate(),
                keys.authority().root(),
                keys.timeStamp().secret(),
                Clock.fixed(Samples.SIGNED_AT, AwardClock.CHINA));
        signer = new PadesSigner(stamper);
        KeyPair pair = Crypto.newSigningPair();
        author = new Signatory(
                pair.getPrivate(),
                keys.authority()
                        .certify(
                                OfficeKeys.name("张𬱖㛃", ORGANIZATION),
                                pair.getPublic(),
                                FROM,
                                FROM.plus(365, ChronoUnit.DAYS),
                                OfficeAuthority.Purpose.SIGNING),
                keys.authority().root());
    }

    Signatory author() {
        return author;
    }

    /** A paper signed by its author and the office, or by the office alone. */
    void file(Paper paper, String number, boolean byAuthor) {
        Imprint imprint = byAuthor
                ? new Imprint(number, 1, "张𬱖㛃", "申报组织填报人", Samples.SIGNED_AT, "https://award.example/")
                : new Imprint(number, 1, null, null, Samples.SIGNED_AT, "https://award.example/");
        byte[] pdf = PaperRendererTest.RENDERER.render(paper, imprint);
        if (byAuthor) {
            pdf = signer.sign(pdf, author, "张𬱖㛃", number + "/1", Samples.SIGNED_AT);
        }
        pdf = signer.sign(pdf, keys.office(), ORGANIZATION, number + "/1", Samples.SIGNED_AT);
        byte[] content = paper.canonicalJson();
        keep(paper, imprint, byAuthor, new SignedFile(pdf, content, Digests.hex(Digests.sha256(content)), 1));
    }

    /** A paper that its author signed with a certificate of his own, which the log names truly or not. */
    void fileSignedElsewhere(Paper paper, String number, Signatory own, X509Certificate logged) {
        Imprint imprint = new Imprint(number, 1, "张𬱖㛃", "申报组织填报人", Samples.SIGNED_AT, "https://award.example/");
        byte[] bare = PaperRendererTest.RENDERER.render(paper, imprint);
        byte[] once = signer.stamp(signer.signUnstamped(bare, own, "张𬱖㛃", number + "/1", Samples.SIGNED_AT));
        byte[] pdf = signer.sign(once, keys.office(), ORGANIZATION, number + "/1", Samples.SIGNED_AT);
        byte[] content = paper.canonicalJson();
        keep(paper, imprint, logged, new SignedFile(pdf, content, Digests.hex(Digests.sha256(content)), 1));
    }

    /** Bytes that stand for a paper, where only their number and size matter. */
    void keep(Paper paper, Imprint imprint, boolean byAuthor, SignedFile file) {
        keep(paper, imprint, byAuthor ? author.certificate() : null, file);
    }

    private void keep(Paper paper, Imprint imprint, X509Certificate by, SignedFile file) {
        long seq = leaves.size();
        ArchivedObject object = new ArchivedObject(file.bytes(), "application/pdf");
        RegisterRow row = RegisterRow.of(paper, imprint, by == null ? null : 7L, file, object);
        String register =
                row.digest(RegisterRow.concerns(paper), new ArchivedObject(file.content(), "application/json").facts());
        byte[] leaf = LogLeaf.filed(
                seq, row, object.sm3(), register, by, keys.office().certificate());
        tree.append(seq, MerkleTree.leafHash(leaf))
                .forEach(node -> nodes.put(node.level() + "/" + node.index(), node.hash()));
        leaves.add(leaf);
        attached.put(seq, paper.attached());
        files.add(file);
        documents.add(new SignedDocument(row, seq));
    }

    /** The content of a document goes, as it lawfully may; the log says so. */
    void destroy(int seq, String approval) {
        SignedDocument document = documents.get(seq);
        ends.put(seq, leaves.size());
        append(LogLeaf.destroyed(leaves.size(), document, true, List.of(), approval, Samples.SIGNED_AT));
    }

    private void append(byte... leaf) {
        tree.append(leaves.size(), MerkleTree.leafHash(leaf))
                .forEach(node -> nodes.put(node.level() + "/" + node.index(), node.hash()));
        leaves.add(leaf);
        files.add(null);
        documents.add(null);
    }

    /** A new key of the clock stamps the checkpoint, as is done before the certificate of the one before ends. */
    void renew(Instant at) throws IOException {
        OfficeKeys.Next next = keys.makeNext(KeyRole.TIME_STAMP, at.minus(1, ChronoUnit.HOURS));
        keys.turnTo(next.role(), next.place());
        clocks.add(next.certificate());
        byte[] body = BagTrust.body(note());
        byte[] token = new TimeStamper(keys.timeStamp(), Clock.fixed(at, AwardClock.CHINA))
                .stamp(body)
                .getEncoded();
        renewals.add(new Renewal(size(), body, token));
        append(LogLeaf.restamped(size(), size(), Digests.hex(Digests.sha256(token)), next.certificate(), at));
    }

    /** End of the newest certificate of the clock. */
    Instant clockEnds() {
        return clocks.get(clocks.size() - 1).getNotAfter().toInstant();
    }

    private RenewedStamp renewed(Renewal renewal) {
        return new RenewedStamp(
                renewal.body(),
                renewal.token(),
                renewal.size(),
                tree.consistency(renewal.size(), size()),
                receipt(renewal.size()));
    }

    /** What somebody does who has changed a file and knows how bags are made. */
    static void listAnew(Path bag) throws IOException {
        StringBuilder payload = new StringBuilder();
        try (Stream<Path> files = Files.walk(bag.resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                payload.append(sum(file))
                        .append("  ")
                        .append(bag.relativize(file))
                        .append('\n');
            }
        }
        Files.writeString(bag.resolve("manifest-sha256.txt"), payload);
        Path tags = bag.resolve("tagmanifest-sha256.txt");
        StringBuilder lines = new StringBuilder();
        for (String line : Files.readAllLines(tags)) {
            String path = line.substring(66);
            lines.append(sum(bag.resolve(path))).append("  ").append(path).append('\n');
        }
        Files.writeString(tags, lines);
    }

    /** And who holds the office's key besides. */
    void signAnew(Path bag) throws IOException {
        listAnew(bag);
        byte[] list = Files.readAllBytes(bag.resolve("tagmanifest-sha256.txt"));
        Files.write(bag.resolve("office-signature.sig"), keys.office().sign(list));
    }

    static String sum(Path file) throws IOException {
        return Digests.hex(Digests.sha256(Files.readAllBytes(file)));
    }

    int size() {
        return leaves.size();
    }

    Evidence evidence(int seq) {
        SignedFile file = files.get(seq);
        return ends.containsKey(seq)
                ? new Evidence(documents.get(seq), null, null, List.of(), receipt(seq), receipt(ends.get(seq)))
                : new Evidence(
                        documents.get(seq), file.bytes(), file.content(), attached.get((long) seq), receipt(seq), null);
    }

    Receipt receipt(int seq) {
        return new Receipt(leaves.get(seq), seq, tree.inclusion(seq, size()), note());
    }

    private String note() {
        Checkpoint head = new Checkpoint(keys.logKeys().origin(), size(), tree.root(size()));
        boolean handsOver = keys.logKeys().over(size()).size() > 1;
        return handsOver ? head.sign(before, keys.logSecret()) : head.sign(keys.logSecret());
    }

    /** The log's key gives way to another with an entry that says so. */
    void replaceLogKey(Instant at) {
        before = keys.logSecret();
        X509Certificate old = keys.certificate(KeyRole.LOG);
        OfficeKeys.Next next = keys.makeNext(KeyRole.LOG, at);
        append(LogLeaf.keyRotated(size(), KeyRole.LOG, old, next.certificate(), at));
        logKeysFrom.put(next.place(), (long) size());
        keys.turnLogTo(logKeysFrom);
    }

    BagTrust trust() {
        try {
            String note = note();
            Instant now = Samples.SIGNED_AT.plus(1, ChronoUnit.HOURS);
            return new BagTrust(
                    note,
                    stamper.stamp(BagTrust.body(note)).getEncoded(),
                    keys.logKeys().text(),
                    Certificates.pem(
                            "PUBLIC KEY", keys.logKeys().present().key().getEncoded()),
                    Certificates.pem(keys.authority().root()),
                    Certificates.pem(keys.office().certificate()),
                    clocks.stream().map(Certificates::pem).collect(Collectors.joining()),
                    keys.authority()
                            .revocations(revoked, now, now.plus(1, ChronoUnit.DAYS))
                            .getEncoded(),
                    renewals.stream().map(this::renewed).toList(),
                    list -> keys.office().sign(list));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CRLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything filed, as one bag. */
    void write(OutputStream out) throws IOException {
        List<Long> seqs = new ArrayList<>();
        List<Evidence> all = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (documents.get(i) != null) {
                seqs.add((long) i);
                all.add(evidence(i));
            }
        }
        EvidenceBag bag = new EvidenceBag("quality-award-test", "证据包", seqs, size(), Samples.SIGNED_AT);
        new BagContents(bag, trust()).writeTo(out, all, done -> {});
    }

    byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out);
        return out.toByteArray();
    }

    /** Hands the three things that a checker has from outside. */
    void handOut(Path folder) throws IOException {
        BagTrust trust = trust();
        Files.writeString(folder.resolve("ca.pem"), trust.rootPem());
        Files.writeString(folder.resolve("tsa.pem"), trust.timeStampPem());
        Files.writeString(folder.resolve("log.txt"), trust.key() + "\n", StandardCharsets.US_ASCII);
        Files.writeString(folder.resolve("log.pem"), trust.keyPem());
        Files.write(folder.resolve("verify.sh"), BagContents.checker());
    }
}
