package org.qualityaward.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.qualityaward.archive.keys.Crypto;
import org.qualityaward.archive.keys.Digests;

/**
 * The nightly check and an export against a database instead of memory: a log of a million entries recomputed, and how much
 * of that is reading and how much hashing; ten thousand documents filed, exported and checked, with the memory in use.
 * Run it by hand as {@link KilledFilings}, with the argument {@code database}; {@code -Durl=} is another database than Derby,
 * {@code -Dleaves=} and {@code -Ddocuments=} other sizes. It runs in 256 MB.
 */
public final class DatabaseFigures {

    private static final int LEAVES = Integer.getInteger("leaves", 1_000_000);
    private static final int DOCUMENTS = Integer.getInteger("documents", 10_000);
    private static final int FILE = Integer.getInteger("bytes", 30_000);
    private static final int AT_ONCE = 100;
    private static final int BATCH = 2_000;

    private DatabaseFigures() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("figures");
        if (DOCUMENTS > 0) {
            try (FilingHouse house = new FilingHouse(folder.resolve("documents"), System.getProperty("url"))) {
                documents(house, folder);
            }
        }
        if (LEAVES > 0) {
            try (FilingHouse house = new FilingHouse(folder.resolve("leaves"), System.getProperty("url"))) {
                leaves(house);
            }
        }
        System.exit(0);
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static long megabytes() {
        System.gc();
        Runtime here = Runtime.getRuntime();
        return (here.totalMemory() - here.freeMemory()) >> 20;
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static byte[] leaf(long seq) {
        return CanonicalJson.write(java.util.Map.of(
                        "document",
                        String.format(Locale.ROOT, "PJ-2026-%07d", seq),
                        "lot",
                        Digests.hex(Digests.sha256(Long.toString(seq).getBytes(StandardCharsets.US_ASCII))),
                        "revision",
                        1,
                        "seq",
                        seq,
                        "sha256",
                        "00".repeat(32),
                        "type",
                        "cover",
                        "v",
                        2))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void leaves(FilingHouse house) throws SQLException {
        long begun = System.nanoTime();
        try (Connection connection = house.examining.database.getConnection()) {
            connection.setAutoCommit(false);
            write(house, connection);
            connection.commit();
            System.out.printf("%,d leaves written                  %.1f s%n", LEAVES, since(begun));
            for (int round = 0; round < 2; round++) {
                begun = System.nanoTime();
                read(connection);
                double reading = since(begun);
                begun = System.nanoTime();
                hash();
                double hashing = since(begun);
                begun = System.nanoTime();
                ExaminingLog log = new ExaminingLog(connection, house.house.logKeys());
                long work = processor();
                log.examine(List.of());
                work = processor() - work;
                System.out.printf(
                        "%,d leaves recomputed from the database: %.1f s; reading alone %.1f s, hashing alone %.1f s"
                                + "; processor time %.1f s; %d MB; found %s%n",
                        LEAVES, since(begun), reading, hashing, work / 1e9, megabytes(), log.found());
            }
            connection.rollback();
        }
    }

    private static void write(FilingHouse house, Connection connection) throws SQLException {
        byte[][] last = new byte[Long.SIZE][];
        MerkleTree tree = new MerkleTree((level, index) -> last[level]);
        try (PreparedStatement leaves = connection.prepareStatement("INSERT INTO log_leaf VALUES (?, ?, ?)");
                PreparedStatement nodes = connection.prepareStatement("INSERT INTO log_node VALUES (?, ?, ?)");
                PreparedStatement notes =
                        connection.prepareStatement("INSERT INTO log_checkpoint VALUES (?, ?, ?, ?)")) {
            for (long seq = 0; seq < LEAVES; seq++) {
                byte[] leaf = leaf(seq);
                for (MerkleTree.Node node : tree.append(seq, MerkleTree.leafHash(leaf))) {
                    last[node.level()] = node.hash();
                    if (node.level() == 0) {
                        add(leaves, seq, new String(leaf, StandardCharsets.UTF_8), Digests.hex(node.hash()));
                    } else {
                        add(nodes, node.level(), node.index(), Digests.hex(node.hash()));
                    }
                }
                Checkpoint head = new Checkpoint(house.house.logKeys().origin(), seq + 1, tree.root(seq + 1));
                add(
                        notes,
                        seq + 1,
                        Digests.hex(head.root()),
                        head.sign(house.house.logSecret()),
                        Timestamp.from(Instant.EPOCH.plus(seq / 100, ChronoUnit.HOURS)));
                if (seq % BATCH == 0 || seq == LEAVES - 1) {
                    leaves.executeBatch();
                    nodes.executeBatch();
                    notes.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private static void add(PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }

    private static void read(Connection connection) throws SQLException {
        for (String sql : List.of(
                "SELECT seq, leaf, hash FROM log_leaf ORDER BY seq",
                "SELECT tree_size, root, note, made_at FROM log_checkpoint ORDER BY tree_size",
                "SELECT hash, node_index FROM log_node ORDER BY node_level, node_index")) {
            try (PreparedStatement query = RowReading.ask(connection, sql);
                    ResultSet row = query.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    for (int i = 1; i <= columns; i++) {
                        row.getObject(i);
                    }
                }
            }
        }
    }

    private static void hash() {
        byte[][] last = new byte[Long.SIZE][];
        MerkleTree tree = new MerkleTree((level, index) -> last[level]);
        byte[] leaf = leaf(0);
        for (long seq = 0; seq < LEAVES; seq++) {
            tree.append(seq, MerkleTree.leafHash(leaf)).forEach(node -> last[node.level()] = node.hash());
            tree.root(seq + 1);
        }
    }

    private static void documents(FilingHouse house, Path folder) throws IOException {
        long begun = System.nanoTime();
        for (int from = 0; from < DOCUMENTS; from += AT_ONCE) {
            int first = from;
            house.inTransaction(() -> {
                for (int i = first; i < Math.min(DOCUMENTS, first + AT_ONCE); i++) {
                    keep(house, i);
                }
                return null;
            });
        }
        System.out.printf("%,d documents of %,d bytes written   %.1f s%n", DOCUMENTS, FILE, since(begun));
        export(house, folder);
        begun = System.nanoTime();
        List<LogDamage> found = house.examining.findDamage(List.of());
        System.out.printf(
                "checked with all their bytes          %.1f s, at most %d MB of heap; found %s%n",
                since(begun), Runtime.getRuntime().maxMemory() >> 20, found);
    }

    private static void keep(FilingHouse house, int number) {
        byte[] bytes = new byte[FILE];
        Crypto.RANDOM.nextBytes(bytes);
        Paper paper = Paper.of(DocumentType.EVALUATION, "评价表 " + number)
                .about("application", number)
                .build();
        SignedFile file =
                new SignedFile(bytes, paper.canonicalJson(), Digests.hex(Digests.sha256(paper.canonicalJson())), 1);
        Imprint imprint = new Imprint(
                String.format(Locale.ROOT, "PJ-2026-%05d", number),
                1,
                null,
                null,
                Samples.SIGNED_AT,
                "https://award.example/");
        ArchivedObject object = new ArchivedObject(bytes, "application/pdf");
        ArchivedObject content = new ArchivedObject(file.content(), "application/json");
        RegisterRow row = RegisterRow.of(paper, imprint, null, file, object);
        var entities = house.documents.entities;
        entities.persist(object);
        entities.persist(new ObjectContent(object.sha256(), bytes));
        entities.persist(content);
        entities.persist(new ObjectContent(content.sha256(), file.content()));
        house.log.takeTurn();
        long seq = house.log.append(
                place -> LogLeaf.filed(
                        place,
                        row,
                        object.sm3(),
                        row.digest(RegisterRow.concerns(paper), content.facts()),
                        null,
                        house.house.office().certificate()),
                Instant.now());
        SignedDocument document = new SignedDocument(row, seq);
        entities.persist(document);
        entities.persist(new DocumentSubject(document, paper.subjects().get(0)));
        entities.flush();
    }

    private static void export(FilingHouse house, Path folder) throws IOException {
        GivingEvidence giving = new GivingEvidence();
        giving.documents = house.documents;
        giving.log = house.log;
        List<Long> seqs = LongStream.range(0, DOCUMENTS).boxed().toList();
        EvidenceBag bag = new EvidenceBag("figures", "x", seqs, DOCUMENTS, Samples.SIGNED_AT);
        List<Long> memory = new ArrayList<>();
        long begun = System.nanoTime();
        new BagContents(bag, new BagHouse(folder.resolve("trust")).trust())
                .writeTo(OutputStream.nullOutputStream(), () -> evidence(house, giving), done -> {
                    if (done % (DOCUMENTS / 5) == 0) {
                        memory.add(megabytes());
                    }
                });
        System.out.printf(
                "bag of %,d documents from the database %.1f s, MB in use by fifths: %s%n",
                DOCUMENTS, since(begun), memory);
    }

    private static Iterator<Evidence> evidence(FilingHouse house, GivingEvidence giving) {
        HashMap<String, byte[]> known = new HashMap<>();
        return IntStream.range(0, DOCUMENTS)
                .mapToObj(seq -> house.inTransaction(() -> giving.of(house.at(seq), DOCUMENTS, known)))
                .iterator();
    }
}
