package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;

/** Files that were handed in with papers lie in the archive, are looked at every night, and go with the last that names them. */
class KeptAttachmentsIT extends ArchiveFixture {

    private final String alone = "只附一次 " + System.nanoTime();
    private final String shared = "附了两次 " + System.nanoTime();

    @Inject
    DestroyingContent destroying;

    @Inject
    WritingBag writing;

    @Inject
    TakingDocument taking;

    @TempDir
    Path here;

    private SignedDocument filed(String... contents) {
        return file(Samples.withAttachments(contents));
    }

    private List<String> opened(SignedDocument document) {
        return documents.attached(document).stream()
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void theyGoWithTheLastPaperThatNamesThem() {
        SignedDocument one = filed(alone, shared);
        SignedDocument two = filed(shared);
        destroy(one);
        assertThrows(Refusal.class, () -> documents.attached(one));
        assertEquals(List.of(shared), opened(two));
        assertEquals(List.of(), examining.findDamage(List.of()));
        destroy(two);
        assertEquals(0, count(shared));
        assertEquals(0, count(alone));
        assertEquals(List.of(), examining.findDamage(List.of()));

        SignedDocument again = filed(shared);
        assertEquals(List.of(shared), opened(again), "it may be handed in anew");
        assertEquals(List.of(), examining.findDamage(List.of()));
        destroy(again);
        assertEquals(0, count(shared));
        assertEquals(List.of(), examining.findDamage(List.of()));
    }

    @Test
    void theyLieInTheBagBesideThePaper() throws IOException {
        SignedDocument document = filed(alone);
        EvidenceBag bag =
                new EvidenceBag("one", "x", List.of(document.getSeq()), document.getSeq() + 1, document.getFiledAt());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        current.as(author, () -> {
            try {
                writing.write(bag, out, done -> {});
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        Programs.unzip(out.toByteArray(), here);
        assertEquals(alone, Files.readString(here.resolve("one/data/doc/" + document.getFileName() + "/1.png")));
    }

    @Test
    void whoeverMayReadThePaperIsHandedThemByTheirPlace() {
        SignedDocument document = filed(shared, alone);
        Attached second = current.as(author, () -> taking.attached(document, 2));
        assertEquals(alone, new String(second.content(), StandardCharsets.UTF_8));
        current.as(author, () -> {
            assertThrows(NotHere.class, () -> taking.attached(document, 3));
        });
    }

    private void destroy(SignedDocument document) {
        SignedDocument approval = file(Samples.certificate());
        inTransaction(() -> {
            destroying.destroy(List.of(document), approval);
            return null;
        });
    }

    private int count(String content) {
        String sha256 =
                Attached.of("x", "x", content.getBytes(StandardCharsets.UTF_8)).sha256();
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT COUNT(*) FROM object_content WHERE sha256 = ?")) {
            query.setString(1, sha256);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
