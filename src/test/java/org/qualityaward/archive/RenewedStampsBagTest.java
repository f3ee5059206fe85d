package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityaward.archive.Programs.Said;

/** A bag that is checked after the certificate of its time stamps has ended, with programs that are not ours. */
class RenewedStampsBagTest {

    @TempDir
    Path folder;

    private BagHouse house;
    private Instant end;
    private Path bag;

    @BeforeEach
    void twoDocuments() {
        house = new BagHouse(folder.resolve("keys"));
        end = house.clockEnds();
        house.file(Samples.certificate(), "ZS-2026-0001", false);
        house.file(Samples.certificate(), "ZS-2026-0002", false);
    }

    private void unpack() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out" + house.size()));
        house.handOut(out);
        Programs.unzip(house.zip(), out);
        bag = out.resolve("quality-award-test");
    }

    private void assertSays(int code, Instant at, String... said) {
        Said answer = Programs.run(
                null,
                bag.getParent(),
                "bash",
                "verify.sh",
                "ca.pem",
                "tsa.pem",
                "log.txt",
                bag,
                at.atZone(ZoneOffset.UTC).toLocalDate());
        assertEquals(code, answer.code(), answer.text());
        for (String line : said) {
            assertTrue(answer.text().contains(line), answer.text());
        }
    }

    @Test
    void withoutARenewalItCannotBeConfirmedOnceTheCertificateHasEnded() throws IOException {
        unpack();
        assertSays(0, end.minus(Duration.ofDays(1)), "结论：相符。2 份文件");
        assertSays(2, end.plus(Duration.ofDays(1)), "[无法确认 UNSURE] ZS-2026-0001-1", "结论：无法确认", "2 份文件");
    }

    @Test
    void renewedInTimeAndAgainItHoldsToTheEndOfTheLast() throws IOException {
        house.renew(end.minus(Duration.ofDays(30)));
        Instant second = house.clockEnds();
        unpack();
        assertSays(0, end.plus(Duration.ofDays(1)), "时间戳续期 1", "结论：相符。2 份文件");
        assertSays(2, second.plus(Duration.ofDays(1)), "UNSURE");

        house.renew(second.minus(Duration.ofDays(30)));
        unpack();
        assertSays(0, second.plus(Duration.ofDays(1)), "时间戳续期 2", "结论：相符。2 份文件");
    }

    @Test
    void whatCameAfterTheRenewalOrWasRenewedTooLateIsNotCovered() throws IOException {
        house.renew(end.minus(Duration.ofDays(30)));
        house.file(Samples.certificate(), "ZS-2026-0003", false);
        unpack();
        assertSays(2, end.plus(Duration.ofDays(1)), "[无法确认 UNSURE] ZS-2026-0003-1", "1 份文件的时间戳");

        BagHouse late = new BagHouse(folder.resolve("late"));
        late.file(Samples.certificate(), "ZS-2026-0001", false);
        late.renew(end.plus(Duration.ofDays(1)));
        house = late;
        unpack();
        assertSays(2, end.plus(Duration.ofDays(2)), "UNSURE");
    }

    /** Even by whoever holds the office's key and signs the lists anew. */
    @Test
    void aChangedRenewalIsFound() throws IOException {
        house.renew(end.minus(Duration.ofDays(30)));
        unpack();
        for (String kind : List.of("body", "tst", "consistency.txt", "leaf.json", "inclusion.txt")) {
            Path file = bag.resolve("data/log/renewal/1." + kind);
            byte[] sound = Files.readAllBytes(file);
            byte[] changed = sound.clone();
            changed[sound.length - 8] ^= 1;
            Files.write(file, changed);
            house.signAnew(bag);
            assertSays(1, end.plus(Duration.ofDays(1)), "[不符 WRONG] data/log/renewal/1");
            Files.write(file, sound);
        }
        house.signAnew(bag);
        assertSays(0, end.plus(Duration.ofDays(1)));
    }
}
