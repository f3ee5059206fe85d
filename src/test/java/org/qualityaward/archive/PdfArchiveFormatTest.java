package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityaward.archive.keys.OfficeKeys;
import org.qualityaward.archive.keys.TimeStamper;
import org.qualityaward.shared.AwardClock;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** PDF/A-2b as veraPDF sees it, before and after the signatures. */
class PdfArchiveFormatTest {

    private static void assertCompliant(byte[] pdf) {
        assertEquals("", faults(pdf));
    }

    /** What veraPDF finds wrong; empty for a file that complies. */
    static String faults(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            ValidationResult result = validator.validate(parser);
            return result.isCompliant()
                    ? ""
                    : result.getTestAssertions().stream()
                            .map(a -> a.getRuleId() + " " + a.getMessage() + " " + a.getErrorMessage())
                            .distinct()
                            .toList()
                            .toString();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException | IOException e) {
            return e.toString();
        }
    }

    @Test
    void aFormIsCompliant() throws Exception {
        assertCompliant(PaperRendererTest.RENDERER.render(Samples.evaluation(), Samples.imprint()));
    }

    @Test
    void aCertificateIsCompliant() throws Exception {
        assertCompliant(PaperRendererTest.RENDERER.render(Samples.certificate(), Samples.officeImprint()));
    }

    @Test
    void aTwiceSignedFormIsStillCompliant(@TempDir Path folder) throws Exception {
        OfficeKeys keys =
                OfficeKeys.open(folder.resolve("keys"), "p", Samples.SIGNED_AT.minus(1, ChronoUnit.DAYS), "评审办公室");
        PadesSigner signer = new PadesSigner(new TimeStamper(
                keys.timeStamp().certificate(),
                keys.authority().root(),
                keys.timeStamp().secret(),
                Clock.fixed(Samples.SIGNED_AT, AwardClock.CHINA)));
        byte[] pdf = PaperRendererTest.RENDERER.render(Samples.evaluation(), Samples.imprint());
        byte[] once = signer.sign(pdf, keys.office(), "一", "PJ-2026-0217/1", Samples.SIGNED_AT);
        assertCompliant(signer.sign(once, keys.office(), "二", "PJ-2026-0217/1", Samples.SIGNED_AT));
    }
}
