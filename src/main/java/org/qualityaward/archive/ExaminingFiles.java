package org.qualityaward.archive;

import static org.qualityaward.archive.LogDamage.Kind.FILE_CHANGED;
import static org.qualityaward.archive.LogDamage.Kind.FILE_MISSING;
import static org.qualityaward.archive.LogDamage.Kind.OBJECT_CHANGED;
import static org.qualityaward.archive.LogDamage.Kind.REGISTER_CHANGED;
import static org.qualityaward.archive.LogDamage.Kind.REGISTER_MISSING;
import static org.qualityaward.archive.LogDamage.Kind.SUBJECTS_CHANGED;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.Set;
import org.qualityaward.archive.keys.Digests;

/**
 * One reading of the register and of all files as the database has them now, past every cache, against what the log says of
 * them: the log is what is believed, and then the frozen content that has the digest it tells. The register comes in pieces,
 * and of the files one is read after the other.
 */
final class ExaminingFiles {

    private static final String FILE = "application/pdf";
    private static final String CONTENT = "application/json";

    private final Connection database;
    private final ExaminingLog log;

    /** Asked for twice for each document, so that it is prepared once. */
    private PreparedStatement bytes;

    ExaminingFiles(Connection database, ExaminingLog log) {
        this.database = database;
        this.log = log;
    }

    void examine() throws SQLException {
        try (PreparedStatement query = RowReading.ask(database, RegisteredDocument.ALL);
                ResultSet row = query.executeQuery();
                PreparedStatement content =
                        RowReading.ask(database, "SELECT content FROM object_content WHERE sha256 = ?");
                PreparedStatement about = RowReading.ask(database, SubjectRows.ALL);
                SubjectRows subjects = new SubjectRows(about.executeQuery())) {
            bytes = content;
            while (row.next()) {
                RegisteredDocument document = RegisteredDocument.read(row);
                if (!document.isThere()) {
                    if (document.isExpected()) {
                        log.add(REGISTER_MISSING, document.seq() + 1, "", document.seq());
                    }
                } else {
                    examine(document, subjects.of(document.id()));
                }
            }
        }
    }

    private void examine(RegisteredDocument document, Set<RegisterRow.Concern> subjects) throws SQLException {
        RegisterRow row = document.row();
        OptionalLong bytes = file(document);
        Frozen frozen = content(document);
        ObjectFacts content = frozen == null ? document.content().facts() : frozen.facts();
        boolean kept = document.file().isOf(FILE, bytes.orElse(row.byteCount()))
                && document.leaf()
                        .contains("\"sm3\":\"" + document.file().facts().sm3() + "\"")
                && document.content().isOf(CONTENT, content.byteCount())
                && document.content().facts().equals(content);
        if (!kept) {
            add(OBJECT_CHANGED, document);
        }
        Set<RegisterRow.Concern> meant =
                frozen == null || frozen.paper() == null ? subjects : RegisterRow.concerns(frozen.paper());
        if (!meant.equals(subjects)) {
            add(SUBJECTS_CHANGED, document);
        }
        boolean told = frozen == null
                || frozen.paper() == null
                || frozen.paper().type().name().equals(row.type())
                        && frozen.paper().title().equals(row.title());
        boolean counted = bytes.isEmpty() || bytes.getAsLong() == row.byteCount();
        if (!(row.isNamedBy(document.leaf()) && told && counted && row.isProvenBy(document.leaf(), meant, content))) {
            add(REGISTER_CHANGED, document);
        }
        if (frozen != null && frozen.paper() != null) {
            examineAttached(document, frozen.paper());
        }
    }

    /** The content of a paper is there, so what it names is to be there too. */
    private void examineAttached(RegisteredDocument document, Paper paper) throws SQLException {
        for (Attached file : paper.attached()) {
            try (ResultSet row = bytes(file.sha256())) {
                if (!row.next()) {
                    add(FILE_MISSING, document);
                } else if (file.size() != read(document, file.sha256(), row).orElse(file.size())) {
                    add(OBJECT_CHANGED, document);
                }
            }
        }
    }

    private void add(LogDamage.Kind kind, RegisteredDocument document) throws SQLException {
        log.add(kind, document.seq() + 1, document.name(), document.seq());
    }

    /** How many bytes the file has; empty if it is not there, or not itself any more, which is told. */
    private OptionalLong file(RegisteredDocument document) throws SQLException {
        String digest = document.row().sha256();
        try (ResultSet row = bytes(digest)) {
            if (!row.next()) {
                missing(document, digest);
                return OptionalLong.empty();
            }
            return read(document, digest, row);
        }
    }

    /** How many bytes there are; empty if they are not those of the digest, which is told. */
    private OptionalLong read(RegisteredDocument document, String digest, ResultSet row) throws SQLException {
        try (InputStream content = row.getBinaryStream(1);
                DigestInputStream read = new DigestInputStream(content, sha256())) {
            long count = read.transferTo(OutputStream.nullOutputStream());
            return whole(document, digest, Digests.hex(read.getMessageDigest().digest()))
                    ? OptionalLong.of(count)
                    : OptionalLong.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The frozen content with the paper that it is; the paper is null where it can no longer be read. */
    private record Frozen(ObjectFacts facts, Paper paper) {}

    private Frozen content(RegisteredDocument document) throws SQLException {
        String digest = document.row().contentSha256();
        try (ResultSet row = bytes(digest)) {
            if (!row.next()) {
                missing(document, digest);
                return null;
            }
            byte[] content = row.getBytes(1);
            ObjectFacts facts = new ArchivedObject(content, CONTENT).facts();
            return whole(document, digest, facts.sha256()) ? new Frozen(facts, paper(content)) : null;
        }
    }

    private ResultSet bytes(String digest) throws SQLException {
        bytes.setString(1, digest);
        return bytes.executeQuery();
    }

    private boolean whole(RegisteredDocument document, String digest, String found) throws SQLException {
        if (found.equals(digest)) {
            return true;
        }
        add(FILE_CHANGED, document);
        return false;
    }

    /** A content of a kind of paper that is no longer made cannot be compared; its digest is the one that was filed. */
    private static Paper paper(byte... content) {
        try {
            return PaperReader.read(new String(content, StandardCharsets.UTF_8));
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    /** Missing is only what the log does not say was destroyed. */
    private void missing(RegisteredDocument document, String digest) throws SQLException {
        try (PreparedStatement query = RowReading.ask(
                        database,
                        "SELECT l.leaf FROM destroyed_object g JOIN log_leaf l ON l.seq = g.leaf_seq WHERE g.sha256 = ?",
                        digest);
                ResultSet row = query.executeQuery()) {
            String leaf = row.next() ? row.getString(1) : "";
            if (!(leaf.contains("\"type\":\"destroyed\"") && leaf.contains("\"" + digest + "\""))) {
                add(FILE_MISSING, document);
            }
        }
    }
}
