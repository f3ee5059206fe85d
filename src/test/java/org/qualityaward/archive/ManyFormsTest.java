package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityaward.archive.Forms.Form;
import org.qualityaward.archive.keys.Crypto;
import org.qualityaward.archive.keys.OfficeAuthority;
import org.qualityaward.archive.keys.OfficeKeys;
import org.qualityaward.archive.keys.Signatory;
import org.qualityaward.archive.keys.TimeStamper;
import org.qualityaward.shared.AwardClock;

/**
 * Forms with rare names and every field at its limit, signed twice: each is PDF/A for veraPDF, valid and wholly covered for
 * pdfsig and DSS, and shows for pdftotext what it was filled with, no more and no less. Three in each build;
 * {@code mvn -o test -Dtest=ManyFormsTest -Dforms=1000} for a thousand.
 */
class ManyFormsTest {

    private static final int FORMS = Integer.getInteger("forms", 3);
    private static final long SEED = Long.getLong("seed", 20260608);
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private static final String FOOT = "第1版乌海市市长质量奖评审管理系统";

    /** Who judges a signed file: empty if nothing is wrong with it, else what is. */
    interface Judge extends Function<Path, String> {}

    /** One row for each who judges; whoever has another adds it here. */
    static Map<String, Judge> judges(OfficeKeys keys) {
        Map<String, Judge> judges = new LinkedHashMap<>();
        judges.put("veraPDF", file -> PdfArchiveFormatTest.faults(read(file)));
        judges.put("pdfsig", ManyFormsTest::pdfsig);
        judges.put("DSS", file -> dss(keys, read(file)));
        return judges;
    }

    @Test
    void eachIsSoundForEveryJudgeAndShowsItsData(@TempDir Path folder) throws IOException {
        OfficeKeys keys = OfficeKeys.open(folder.resolve("keys"), "p", NOW.minus(1, ChronoUnit.DAYS), "评审办公室");
        PadesSigner signer = new PadesSigner(new TimeStamper(
                keys.timeStamp().certificate(),
                keys.authority().root(),
                keys.timeStamp().secret(),
                Clock.fixed(NOW, AwardClock.CHINA)));
        Map<String, Judge> judges = judges(keys);
        Forms forms = new Forms(SEED);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < FORMS; i++) {
            Form form = forms.next(i);
            byte[] bare = PaperRendererTest.RENDERER.render(form.paper(), form.imprint());
            String reason = form.imprint().number() + "/1";
            String name = form.imprint().signer();
            byte[] once = signer.sign(bare, author(keys, name), name, reason, NOW);
            Path file = Files.write(folder.resolve("form.pdf"), signer.sign(once, keys.office(), "评审办公室", reason, NOW));
            int number = i;
            judges.forEach((who, judge) -> {
                String fault = judge.apply(file);
                if (!fault.isEmpty()) {
                    wrong.add(number + " " + who + ": " + fault);
                }
            });
            String lost = lost(form, file);
            if (!lost.isEmpty()) {
                wrong.add(number + " text: " + lost);
            }
            if ((i + 1) % 50 == 0) {
                System.out.printf("%d forms, %d of them or their parts wrong%n", i + 1, wrong.size());
            }
        }
        assertEquals(List.of(), wrong, "of " + FORMS + " forms from seed " + SEED);
    }

    /** Somebody with a key of his own, whose name stands in its certificate. */
    private static Signatory author(OfficeKeys keys, String name) {
        KeyPair pair = Crypto.newSigningPair();
        return new Signatory(
                pair.getPrivate(),
                keys.authority()
                        .certify(
                                OfficeKeys.name(name, "评审办公室"),
                                pair.getPublic(),
                                NOW.minus(1, ChronoUnit.DAYS),
                                NOW.plus(365, ChronoUnit.DAYS),
                                OfficeAuthority.Purpose.SIGNING),
                keys.authority().root());
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

    private static String dss(OfficeKeys keys, byte[] pdf) {
        try {
            SimpleReport report = JudgedByDssTest.judge(keys.authority(), pdf);
            List<Indication> found = report.getSignatureIdList().stream()
                    .map(report::getIndication)
                    .toList();
            return found.equals(List.of(Indication.TOTAL_PASSED, Indication.TOTAL_PASSED)) ? "" : found.toString();
        } catch (Exception e) {
            return e.toString();
        }
    }

    /**
     * Every piece of text stands on the pages as it is, but for where its lines break and pages end. At a page's end stands
     * its foot; where a table goes on, its head stands again, after the mark of a row that was cut in two.
     */
    private static String lost(Form form, Path file) {
        String[] sheets = Programs.run(null, file.getParent(), Programs.find("pdftotext"), "-raw", file, "-")
                .text()
                .split("\f");
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < sheets.length; i++) {
            String foot = form.imprint().number() + FOOT + (i + 1) + "/" + sheets.length;
            all.append(bare(sheets[i]).replace(foot, ""));
        }
        String pages = all.toString();
        String head = bare(form.head());
        int body = pages.indexOf(head) + head.length();
        String shown = pages.substring(0, body) + pages.substring(body).replaceAll("\\d?" + Pattern.quote(head), "");
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
