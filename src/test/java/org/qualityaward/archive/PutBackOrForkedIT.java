package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.LogDamage.Kind;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.shared.Setting;

/** The whole database is another than it was, and nothing in it tells: what was seen outside does. */
class PutBackOrForkedIT extends TamperingFixture {

    @Inject
    ComparingWithSeen comparing;

    @Inject
    WitnessedCheckpoints witnessed;

    @Inject
    NewestCheckpoint newest;

    private List<Checkpoint> seenNow() {
        return List.of(Checkpoint.open(log.latestCheckpoint().orElseThrow(), house.logKeys())
                .orElseThrow());
    }

    private void putBackAnOlderBackup(long size) throws SQLException {
        delete(second);
        run("DELETE FROM log_checkpoint WHERE tree_size = ?", size);
        for (int level = 1; level < 40; level++) {
            run("DELETE FROM log_node WHERE node_level = ? AND node_index >= ?", level, (size - 1) >> level);
        }
    }

    /** All of it fits: it is the story of the day before. Only who saw the newer checkpoint knows. */
    @Test
    void anOlderBackupPutBackIsFoundByWhatWasSeen() throws SQLException {
        List<Checkpoint> seen = seenNow();
        long size = log.size();
        putBackAnOlderBackup(size);
        assertEquals(List.of(), others(List.of()), "nothing in the database tells");
        LogDamage damage = others(seen).get(0);
        assertEquals(Kind.LOG_SHORTENED, damage.kind());
        assertEquals(size - 1, damage.since());
    }

    /** With the log's own key another story is told, signed and without a fault. Only who saw the first one knows. */
    @Test
    void aForkedLogIsFoundByWhatWasSeen() throws SQLException {
        List<Checkpoint> seen = seenNow();
        long size = log.size();
        byte[] root = rewrite(
                        second,
                        leaf(second).replaceAll("\"office\":\"[^\"]*\"", "\"office\":\"" + "00".repeat(32) + "\""))
                .get("root");
        run(
                "UPDATE log_checkpoint SET note = ?, root = ? WHERE tree_size = ?",
                new Checkpoint(house.logKeys().origin(), size, root).sign(house.logSecret()),
                Digests.hex(root),
                size);
        assertEquals(List.of(), others(List.of()), "nothing in the database tells");
        List<LogDamage> damage = others(seen);
        assertEquals(Kind.LOG_FORKED, damage.get(0).kind());
    }

    /** What was filed a moment ago, long before the next check, is known beside the keys. */
    @Test
    void whatIsFiledIsKeptAsSeenAtOnceAndWhatIsUndoneIsNot() throws Exception {
        assertEquals(second.getSeq() + 1, newest.get().orElseThrow().size(), "after its transaction");
        log.takeTurn();
        log.append(seq -> LogLeaf.superseded(seq, first, first.getFiledAt()), first.getFiledAt());
        assertEquals(second.getSeq() + 1, newest.get().orElseThrow().size(), "not before its end");
        assertEquals(List.of(), comparing.compare());
    }

    @Test
    void anOlderBackupOfTheSameHourIsFound() throws SQLException {
        long size = second.getSeq() + 1;
        putBackAnOlderBackup(size);
        for (List<LogDamage> all : List.of(others(comparing.seen()), comparing.compare())) {
            assertEquals(
                    List.of(Kind.LOG_SHORTENED),
                    all.stream().map(LogDamage::kind).toList());
            assertEquals(size - 1, all.get(0).since());
            assertTrue(all.get(0).at() != null);
        }
        long other = log.append(seq -> LogLeaf.superseded(seq, first, first.getFiledAt()), first.getFiledAt());
        assertEquals(size - 1, other, "another entry in its place");
        assertTrue(comparing.compare().stream().anyMatch(damage -> damage.kind() == Kind.LOG_FORKED));
    }

    @Test
    void whatWasSeenGoesOnWhileOtherDamageStands() throws SQLException {
        run("UPDATE signed_document SET title = 'x' WHERE id = ?", first.getId());
        comparing.see();
        assertTrue(witnessed.all().stream().anyMatch(seen -> seen.size() == second.getSeq() + 1));
    }

    @Test
    void aSeenFileThatIsGoneIsFoundAndNotMadeAgain() throws Exception {
        comparing.see();
        Path keys = Path.of(Setting.KEYS_DIR.value());
        Path file = keys.resolve("checkpoint.newest");
        Path away = Files.move(file, keys.resolve("away"));
        try {
            assertEquals(Kind.SEEN_MISSING, comparing.compare().get(0).kind());
            comparing.see();
            assertTrue(newest.isMissing());
        } finally {
            Files.move(away, file);
        }
        assertEquals(List.of(), comparing.compare());
    }
}
