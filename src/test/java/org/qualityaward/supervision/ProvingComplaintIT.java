package org.qualityaward.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityaward.archive.EvidenceBag;
import org.qualityaward.archive.Programs;
import org.qualityaward.archive.Programs.Said;
import org.qualityaward.archive.PublishingLog;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.archive.TakingDocument;
import org.qualityaward.archive.WritingBag;
import org.qualityaward.shared.Page;

/**
 * Article 35: what an applicant took home proves years later that it complained, of what and when. Nothing of ours is asked:
 * the files lie in a folder, and what is on the path are sha256sum, openssl, xxd and pdfsig.
 */
class ProvingComplaintIT extends EngagedIT {

    @Inject
    TakingDocument taking;

    @Inject
    WritingBag writing;

    @Inject
    PublishingLog publishing;

    @TempDir
    Path home;

    private Path takenHome() throws IOException {
        file(applicant, Direction.ABOUT_TEAM, true);
        String number = pair().form(Direction.ABOUT_TEAM).getDocumentNumber();
        SignedDocument document = caller.as(applicant, () -> documents.list(number, null, Page.Request.first(1)))
                .rows()
                .get(0);
        EvidenceBag bag = caller.as(applicant, () -> taking.evidence(document));
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        caller.as(applicant, () -> {
            try {
                writing.write(bag, zip, written -> {});
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return null;
        });
        Programs.unzip(zip.toByteArray(), home);
        Files.writeString(home.resolve("ca.pem"), publishing.rootPem());
        Files.writeString(home.resolve("tsa.pem"), publishing.timeStampPem());
        Files.writeString(home.resolve("log.txt"), publishing.key());
        Files.write(home.resolve("verify.sh"), publishing.checker());
        return home.resolve(bag.name());
    }

    private Said check(Path bag) throws IOException {
        Path tools = Programs.only(Files.createTempDirectory(home, "tools"), Programs.CHECKERS);
        return Programs.run(tools, home, Programs.find("bash"), "verify.sh", "ca.pem", "tsa.pem", "log.txt", bag);
    }

    private static Path only(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void standsWithoutTheSystemAndTellsWhoSaidWhatAndWhen() throws Exception {
        Path bag = takenHome();
        Said said = check(bag);
        assertEquals(0, said.code(), said.text());

        Path pdf = only(bag, ".pdf");
        String signatures = Programs.run(null, home, Programs.find("pdfsig"), "-nocert", pdf)
                .text();
        assertTrue(signatures.contains(applicant.name()), signatures);
        assertTrue(signatures.contains("Signing Time"), signatures);
        String content = Files.readString(only(bag.resolve("data"), "-1.json"));
        assertTrue(content.contains("2026-06-04 下午"), "the facts as they were complained of");
        assertTrue(Files.readString(only(bag, "\u8bf4\u660e.txt")).length() > 100, "and a clerk is told how");
    }

    @Test
    void fallsWithTheFirstChangedByte() throws Exception {
        Path bag = takenHome();
        Path json = only(bag.resolve("data"), "-1.json");
        Files.writeString(json, Files.readString(json).replace("下午", "上午"));
        assertEquals(1, check(bag).code());
    }
}
