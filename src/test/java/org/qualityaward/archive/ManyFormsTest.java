package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityaward.archive.Forms.Form;
import org.qualityaward.archive.keys.Certificates;
import org.qualityaward.archive.keys.OfficeKeys;
import org.qualityaward.archive.keys.TimeStamper;
import org.qualityaward.shared.AwardClock;

/**
 * Forms with rare names and every field at its limit, signed twice: each is PDF/A for veraPDF, valid and wholly covered for
 * pdfsig, and shows for pdftotext what it was filled with, no more and no less. A few in each build;
 * {@code mvn -o test -Dtest=ManyFormsTest -Dforms=1000} for a thousand.
 */
class ManyFormsTest {

    private static final int FORMS = Integer.getInteger("forms", 12);
    private static final long SEED = Long.getLong("seed", 20260608);

    /** Who judges a signed file: empty if nothing is wrong with it, else what is. */
    interface Judge extends Function<Path, String> {}

    /** One row for each who judges; whoever has another adds it here. */
    static Map<String, Judge> judges(Path root) {
        Map<String, Judge> judges = new LinkedHashMap<>();
        judges.put("veraPDF", file -> PdfArchiveFormatTest.faults(read(file)));
        judges.put("pdfsig", ManyFormsTest::pdfsig);
        return judges;
    }

    @Test
    void eachIsSoundForEveryJudgeAndShowsItsData(@TempDir Path folder) throws IOException {
        OfficeKeys keys =
                OfficeKeys.open(folder.resolve("keys"), "p", Samples.SIGNED_AT.minus(1, ChronoUnit.DAYS), "评审办公室");
        PadesSigner signer = new PadesSigner(new TimeStamper(
                keys.timeStamp().certificate(),
                keys.authority().root(),
                keys.timeStamp().secret(),
                Clock.fixed(Samples.SIGNED_AT, AwardClock.CHINA)));
        Path root = Files.writeString(
                folder.resolve("root.pem"), Certificates.pem(keys.authority().root()));
        Map<String, Judge> judges = judges(root);
        Forms forms = new Forms(SEED);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < FORMS; i++) {
            Form form = forms.next(i);
            byte[] bare = PaperRendererTest.RENDERER.render(form.paper(), form.imprint());
            String reason = form.imprint().number() + "/1";
            byte[] once = signer.sign(bare, keys.office(), form.imprint().signer(), reason, Samples.SIGNED_AT);
            Path file = Files.write(
                    folder.resolve("form.pdf"), signer.sign(once, keys.office(), "评审办公室", reason, Samples.SIGNED_AT));
            int number = i;
            judges.forEach((name, judge) -> {
                String fault = judge.apply(file);
                if (!fault.isEmpty()) {
                    wrong.add(number + " " + name + ": " + fault);
                }
            });
            String lost = lost(form, file);
            if (!lost.isEmpty()) {
                wrong.add(number + " text: " + lost);
            }
        }
        assertEquals(List.of(), wrong, "of " + FORMS + " forms from seed " + SEED);
    }

    private static String pdfsig(Path file) {
        String said = Programs.run(null, file.getParent(), Programs.find("pdfsig"), "-nocert", file)
                .text();
        long valid = said.lines()
                .filter(line -> line.contains("Signature is Valid."))
                .count();
        boolean whole = said.substring(said.lastIndexOf("Signed Ranges")).contains("Total document signed");
        return valid == 2 && whole ? "" : said;
    }

    /** Every piece of text stands on the pages as it is, but for where its lines break and pages end. */
    private static String lost(Form form, Path file) {
        String foot = "第1版乌海市市长质量奖评审管理系统";
        String shown = bare(Programs.run(null, file.getParent(), Programs.find("pdftotext"), "-raw", file, "-")
                        .text())
                .replace(form.imprint().number() + foot, "");
        return new TreeSet<>(form.pieces())
                .stream()
                        .map(ManyFormsTest::bare)
                        .filter(piece -> !shown.contains(piece))
                        .map(piece -> piece.substring(0, Math.min(20, piece.length())) + "…")
                        .reduce("", (one, other) -> one + " " + other)
                        .strip();
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", "");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
