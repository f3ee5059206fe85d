package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.LogDamage.Kind;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.archive.keys.KeyRole;
import org.qualityaward.archive.keys.RevocationReason;

/** Entries of the log, the hashes above them, its checkpoints and the triggers that guard it are changed. */
class TamperedLogIT extends TamperingFixture {

    @Inject
    ReplacingHouseKey replacing;

    @Inject
    ListingHouseKeys listing;

    @Test
    void anEditedEntryIsFound() throws SQLException {
        run("UPDATE log_leaf SET leaf = ? WHERE seq = ?", leaf(first).replace("Z", "0Z"), first.getSeq());
        assertFound(Kind.ENTRY_CHANGED, first);
        assertEquals(first.getNumber() + "/1", found(Kind.ENTRY_CHANGED).document());
    }

    @Test
    void anEntryReplacedWithItsHashIsFoundByTheSignedCheckpoints() throws SQLException {
        rewrite(first, leaf(first).replaceAll("\"time\":\"[^\"]*\"", "\"time\":\"2020-10-01T00:00:00Z\""));
        assertFound(Kind.ENTRY_REPLACED, first);
    }

    @Test
    void twoSwappedEntriesAreFound() throws SQLException {
        String one = leaf(first);
        String two = leaf(second);
        run("UPDATE log_leaf SET leaf = ?, hash = ? WHERE seq = ?", two, hash(two), first.getSeq());
        run("UPDATE log_leaf SET leaf = ?, hash = ? WHERE seq = ?", one, hash(one), second.getSeq());
        assertFound(Kind.ENTRY_MOVED, first);
        assertEquals(
                2,
                examining.findDamage(List.of()).stream()
                        .filter(damage -> damage.kind() == Kind.ENTRY_MOVED)
                        .count());
    }

    private static String hash(String leaf) {
        return Digests.hex(MerkleTree.leafHash(leaf.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aDeletedDocumentIsFound() throws SQLException {
        delete(first);
        assertFound(Kind.ENTRY_MISSING, first);
    }

    @Test
    void anEditedNodeAndAForgedCheckpointAreFound() throws SQLException {
        run("UPDATE log_node SET hash = ? WHERE node_level = 1 AND node_index = 0", "00".repeat(32));
        assertEquals(0, found(Kind.NODE_CHANGED).since());
        long size = second.getSeq() + 1;
        run(
                "UPDATE log_checkpoint SET note = ? WHERE tree_size = ?",
                log.latestCheckpoint().orElseThrow().replace("\n" + size + "\n", "\n" + (size + 1) + "\n"),
                size);
        assertEquals(size, found(Kind.CHECKPOINT_FORGED).entry());
        run("DELETE FROM log_checkpoint WHERE tree_size = ?", size);
        assertEquals(size, found(Kind.CHECKPOINT_MISSING).entry());
    }

    /** It is not the last of its day, but somebody may have taken it home that day. */
    @Test
    void everyColumnOfEveryCheckpointIsFound() throws SQLException {
        long size = first.getSeq() + 1;
        String where = "tree_size = " + size;
        String note = log.checkpoint(size).orElseThrow();
        String root = note.split("\n")[2];
        String another = log.checkpoint(size + 1).orElseThrow().split("\n")[2];
        assertFound(Kind.CHECKPOINT_FORGED, "log_checkpoint", "root", "00".repeat(32), where);
        assertFound(Kind.CHECKPOINT_FORGED, "log_checkpoint", "root", "x", where);
        assertFound(Kind.CHECKPOINT_FORGED, "log_checkpoint", "note", note.replace(root, another), where);
        assertFound(Kind.CHECKPOINT_FORGED, "log_checkpoint", "note", "x", where);
        char last = note.charAt(note.length() - 10);
        String unsigned =
                note.substring(0, note.length() - 10) + (last == 'A' ? 'B' : 'A') + note.substring(note.length() - 9);
        assertFound(Kind.CHECKPOINT_FORGED, "log_checkpoint", "note", unsigned, where);
        assertEquals(List.of(), others(List.of()));
    }

    @Test
    void aTriggerThatIsGoneIsFoundByTheNameOfItsTable() {
        Set<String> tables = examining.findDamage(List.of()).stream()
                .filter(damage -> damage.kind() == Kind.TRIGGER_MISSING)
                .map(LogDamage::document)
                .collect(java.util.stream.Collectors.toSet());
        assertEquals(Set.copyOf(UNGUARDED), tables);
    }

    /** The key of the log too: what the next one signs is known by the register, and a forged beginning opens nothing. */
    @Test
    void anEditedRecordOfAKeyIsFound() throws SQLException {
        dropTrigger("house_key", "no_delete");
        dropTrigger("house_key", "facts_kept");
        for (KeyRole role : KeyRole.values()) {
            replacing.turn(role, RevocationReason.SUPERSEDED);
            listing.all(); // writes the row
            long entry = log.size();
            log.append(seq -> LogLeaf.superseded(seq, first, first.getFiledAt()), first.getFiledAt());
            assertEquals(List.of(), others(List.of()));
            String where = "from_size = " + entry;
            Object old =
                    one("SELECT MIN(certificate) FROM house_key WHERE role = ? AND from_size <> ?", role.name(), entry);
            assertKeyFound(entry, "certificate", old);
            assertKeyFound(entry, "certificate", "x");
            assertKeyFound(entry, "role", "ANOTHER");
            change("house_key", "from_size", entry - 1, where);
            assertEquals(entry - 1, found(Kind.HOUSE_KEY_CHANGED).entry());
            change("house_key", "from_size", entry, "from_size = " + (entry - 1));
            assertEquals(List.of(), others(List.of()));
        }
        long last = log.size() - 1;
        run("DELETE FROM house_key WHERE from_size = ?", last);
        assertEquals(last, found(Kind.HOUSE_KEY_CHANGED).entry(), "the log tells of a key that is in no register");
    }

    private void assertKeyFound(long entry, String column, Object value) throws SQLException {
        Object before = change("house_key", column, value, "from_size = " + entry);
        assertEquals(entry, found(Kind.HOUSE_KEY_CHANGED).entry(), column);
        change("house_key", column, before, "from_size = " + entry);
    }
}
