package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityaward.archive.Programs.Said;
import org.qualityaward.archive.keys.OfficeKeys;
import org.qualityaward.archive.keys.Signatory;

/** A paper that its author signed with a certificate of another authority: the log says which, and the checker asks for it. */
class OwnCertificateBagTest {

    @TempDir
    Path folder;

    private Signatory keyOf(String authority) {
        return OfficeKeys.open(folder.resolve(authority), "x", Samples.SIGNED_AT.minus(1, ChronoUnit.DAYS), authority)
                .office();
    }

    private Said check(BagHouse house) throws IOException {
        house.handOut(folder);
        Programs.unzip(house.zip(), folder.resolve("bag"));
        Path tools = Programs.only(folder.resolve("tools"), Programs.CHECKERS);
        return Programs.run(
                tools,
                folder,
                Programs.find("bash"),
                "verify.sh",
                "ca.pem",
                "tsa.pem",
                "log.txt",
                folder.resolve("bag/quality-award-test"));
    }

    @Test
    void theCheckerFindsItWhole() throws IOException {
        BagHouse house = new BagHouse(folder.resolve("keys"));
        Signatory own = keyOf("CA");
        house.fileSignedElsewhere(Samples.evaluation(), "PJ-2026-0217", own, own.certificate());
        house.file(Samples.certificate(), "ZS-2026-0003", false);

        Said said = check(house);

        assertEquals(0, said.code(), said.text());
        assertTrue(said.text().contains("PJ-2026-0217-1: 2 "), said.text());
    }

    @Test
    void aCertificateThatTheLogDoesNotNameIsFound() throws IOException {
        BagHouse house = new BagHouse(folder.resolve("keys"));
        house.fileSignedElsewhere(
                Samples.evaluation(),
                "PJ-2026-0217",
                keyOf("forger"),
                keyOf("CA").certificate());

        Said said = check(house);

        assertEquals(1, said.code(), said.text());
        assertTrue(said.text().contains("签名 / signature"), said.text());
    }
}
