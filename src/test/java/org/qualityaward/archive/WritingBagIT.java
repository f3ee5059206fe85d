package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityaward.archive.Programs.Said;
import org.qualityaward.shared.NotHere;

/** A bag from the real archive, checked by the programs of the machine with what is published on the open pages. */
class WritingBagIT extends ArchiveFixture {

    @Inject
    GatheringBag gathering;

    @Inject
    WritingBag writing;

    @Inject
    PublishingLog publishing;

    @TempDir
    Path here;

    private byte[] write(EvidenceBag bag, List<Long> told) {
        return current.as(author, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                writing.write(bag, out, told::add);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return out.toByteArray();
        });
    }

    @Test
    void aBagOfTheArchiveIsWholeForPrograms() throws IOException {
        SignedDocument first = file(Samples.evaluation());
        SignedDocument second = file(Samples.certificate());
        EvidenceBag both = new EvidenceBag(
                "two", "x", List.of(first.getSeq(), second.getSeq()), second.getSeq() + 1, second.getFiledAt());
        List<Long> told = new ArrayList<>();

        Programs.unzip(write(both, told), here);

        assertEquals(List.of(1L, 2L), told);
        Files.writeString(here.resolve("ca.pem"), publishing.rootPem());
        Files.writeString(here.resolve("tsa.pem"), publishing.timeStampPem());
        Files.writeString(here.resolve("log.txt"), publishing.key());
        Files.write(here.resolve("verify.sh"), publishing.checker());
        Said said = Programs.run(
                null, here, Programs.find("bash"), "verify.sh", "ca.pem", "tsa.pem", "log.txt", here.resolve("two"));
        assertEquals(0, said.code(), said.text());
        assertTrue(said.text().contains(first.getFileName() + ": 2 "), said.text());
    }

    /** A bag that was granted is not written for somebody who may not read what is in it. */
    @Test
    void whatMayNoLongerBeReadStopsTheExport() {
        EvidenceBag bag = gathering.of(file(Samples.evaluation()));
        author = person("无关人员");
        assertThrows(NotHere.class, () -> write(bag, new ArrayList<>()));
    }
}
