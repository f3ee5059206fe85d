package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityaward.archive.Programs.Said;

/** What was handed in with a paper goes with it, and not even the office puts something else in its place. */
class AttachmentsBagTest {

    @TempDir
    Path here;

    private BagHouse house;
    private Path bag;
    private Path files;

    @BeforeEach
    void aBagOfAPaperWithTwoFiles() throws IOException {
        house = new BagHouse(here.resolve("keys"));
        house.file(Samples.withAttachments("甲", "乙"), "PJ-2026-0217", true);
        house.file(Samples.evaluation(), "PJ-2026-0218", true);
        house.handOut(here);
        Programs.unzip(house.zip(), here);
        bag = here.resolve("quality-award-test");
        files = bag.resolve("data/doc/PJ-2026-0217-1");
    }

    private Said check() {
        return Programs.run(null, here, Programs.find("bash"), "verify.sh", "ca.pem", "tsa.pem", "log.txt", bag);
    }

    private void assertFound(String what) throws IOException {
        house.signAnew(bag);
        Said said = check();
        assertEquals(1, said.code(), said.text());
        assertTrue(said.text().lines().anyMatch(line -> line.contains("WRONG") && line.contains(what)), said.text());
    }

    @Test
    void theyLieInTheOrderOfThePaper() throws IOException {
        Said said = check();
        assertEquals(0, said.code(), said.text());
        assertEquals("甲", Files.readString(files.resolve("1.png")));
        assertEquals("乙", Files.readString(files.resolve("2.png")));
    }

    @Test
    void oneThatIsMissingIsFound() throws IOException {
        Files.delete(files.resolve("1.png"));
        assertFound("PJ-2026-0217-1/1");
    }

    @Test
    void twoThatChangedPlacesAreFound() throws IOException {
        Files.writeString(files.resolve("1.png"), "乙");
        Files.writeString(files.resolve("2.png"), "甲");
        assertFound("PJ-2026-0217-1/2");
    }

    @Test
    void oneThatNoPaperNamesIsFound() throws IOException {
        Files.writeString(files.resolve("3.png"), "丙");
        assertFound("PJ-2026-0217-1");
        Files.delete(files.resolve("3.png"));
        Files.createDirectories(bag.resolve("data/doc/PJ-2026-0218-1"));
        Files.writeString(bag.resolve("data/doc/PJ-2026-0218-1/1.png"), "丙");
        assertFound("PJ-2026-0218-1");
    }

    @Test
    void thePaperNamesThemByTheirDigestAndReadsBackTheSame() {
        Paper paper = Samples.withAttachments("甲", "乙");
        byte[] frozen = paper.canonicalJson();
        Paper read = PaperReader.read(new String(frozen, StandardCharsets.UTF_8));
        assertArrayEquals(frozen, read.canonicalJson());
        assertEquals(
                paper.attached().stream().map(Attached::sha256).toList(),
                read.attached().stream().map(Attached::sha256).toList());
        assertNotEquals(
                List.of(frozen.length), List.of(Samples.withAttachments("甲").canonicalJson().length));
    }
}
