package org.qualityaward.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.archive.keys.Digests;

/**
 * The hashes above the entries, read beside these: a tree that grows makes the hashes of each level in their order, so each is
 * compared as it is made, and the database need be read but once.
 */
final class NodesAlong implements AutoCloseable {

    private final Connection database;
    private final List<PreparedStatement> queries = new ArrayList<>();
    private final List<ResultSet> levels = new ArrayList<>();
    private boolean fit = true;

    NodesAlong(Connection database) {
        this.database = database;
    }

    /** The next hash of its level; those of the entries themselves, level 0, are not among them. */
    void compare(MerkleTree.Node node) throws SQLException {
        if (!fit || node.level() == 0) {
            return;
        }
        while (levels.size() < node.level()) {
            PreparedStatement query = RowReading.ask(
                    database,
                    "SELECT node_index, hash FROM log_node WHERE node_level = ? ORDER BY node_index",
                    levels.size() + 1);
            queries.add(query);
            levels.add(query.executeQuery());
        }
        ResultSet level = levels.get(node.level() - 1);
        fit = level.next()
                && level.getLong(1) == node.index()
                && Digests.hex(node.hash()).equals(level.getString(2));
    }

    /** Whether all of them were as the tree made them. */
    boolean isFit() {
        return fit;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement query : queries) {
            query.close();
        }
    }
}
