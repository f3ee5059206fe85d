package org.qualityaward.archive;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.shared.Refusal;

/**
 * Renders a paper as PDF/A-2b with its font embedded. A character that the font lacks would silently become another one,
 * so every one is looked up before, and every one is counted again in the finished file.
 */
final class PaperRenderer {

    private static final String FAMILY = "official";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final OfficialFonts fonts = new OfficialFonts();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final String paperStyles = styles("/documents/paper.css");
    private final String certificateStyles = styles("/documents/certificate.css");
    private final String reportStyles = styles("/documents/report.css");

    private static String styles(String resource) {
        return new String(OfficialFonts.read(resource), StandardCharsets.UTF_8);
    }

    /**
     * @return the unsigned file
     * @throws Refusal {@code archive.refusal.noGlyph} with the characters that cannot be shown
     */
    byte[] render(Paper paper, Imprint imprint) {
        String contentHash = Digests.hex(Digests.sha256(paper.canonicalJson()));
        String page = PaperPage.of(paper, imprint, contentHash, styles(paper.layout()));
        refuseUnknownCharacters(paper, imprint);
        byte[] pdf = fonts.with(pair -> render(page, paper, pair));
        Map<Integer, Integer> meant = fonts.shared().meantIn(written(paper, imprint));
        if (!meant.isEmpty()) {
            pdf = SharedGlyphs.tell(pdf, meant);
        }
        proveNothingIsLost(paper, imprint, contentHash, pdf);
        return pdf;
    }

    private String styles(PageLayout layout) {
        return switch (layout) {
            case CERTIFICATE -> certificateStyles;
            case REPORT -> paperStyles + reportStyles;
            case FORM, NOTICE -> paperStyles;
        };
    }

    /** A paper as a text document for whoever writes on; what was signed is the PDF. */
    byte[] renderWord(Paper paper, Imprint imprint) {
        return fonts.with(pair -> new PaperWord(paper, imprint, new GlyphPen(pair.regular())).write());
    }

    private static String written(Paper paper, Imprint imprint) {
        return words(paper) + imprint.signer() + imprint.capacity();
    }

    private void refuseUnknownCharacters(Paper paper, Imprint imprint) {
        String all = new String(paper.canonicalJson(), StandardCharsets.UTF_8) + imprint.signer() + imprint.capacity();
        List<Integer> missing = new ArrayList<>(fonts.missing(all));
        missing.addAll(fonts.shared().ambiguous(written(paper, imprint)));
        if (!missing.isEmpty()) {
            String shown = missing.stream()
                    .limit(10)
                    .map(c -> Character.toString(c) + " (U+"
                            + Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT) + ")")
                    .collect(Collectors.joining(" "));
            throw new Refusal("archive.refusal.noGlyph", 0, shown);
        }
    }

    private byte[] render(String page, Paper paper, OfficialFonts.Pair pair) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024)) {
            PDType0Font regular = PDType0Font.load(document, pair.regular(), true);
            PDType0Font bold = PDType0Font.load(document, pair.bold(), true);
            new PdfRendererBuilder()
                    .usePDDocument(document)
                    .useFastMode()
                    .usePdfAConformance(PdfAConformance.PDFA_2_B)
                    .useColorProfile(colours)
                    .useFont(new PDFontSupplier(regular), FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(new PDFontSupplier(bold), FAMILY, 700, FontStyle.NORMAL, true)
                    .useObjectDrawerFactory(new ChartDrawing.Places(paper, new GlyphPen(pair.regular())))
                    .withHtmlContent(page, null)
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Every character of the paper stands in the file at least as often as in the paper, not counting what the archive itself
     * prints, which must be there as well: the number or the foot cannot stand in for a lost digit. The labels of a chart are
     * lines and not text; that the font has them all was looked up, and the figures stand in a table beside it.
     */
    void proveNothingIsLost(Paper paper, Imprint imprint, String contentHash, byte[] pdf) {
        Map<Integer, Integer> printed = count(text(pdf));
        count(words(paper) + PageFurniture.of(paper, imprint, contentHash, pages(pdf)))
                .forEach((character, times) -> {
                    if (printed.getOrDefault(character, 0) < times) {
                        throw new IllegalStateException("lost on the page: U+" + Integer.toHexString(character));
                    }
                });
    }

    private static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<Integer, Integer> count(String text) {
        Map<Integer, Integer> counts = new HashMap<>();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> counts.merge(fonts.shared().seenAs(c), 1, Integer::sum));
        return counts;
    }

    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(Paper paper) {
        StringBuilder words = new StringBuilder(paper.title());
        for (Paper.Block block : paper.blocks()) {
            if (block instanceof Paper.Section section) {
                words.append(section.heading());
            } else if (block instanceof Paper.Paragraph paragraph) {
                words.append(paragraph.text());
            } else if (block instanceof Paper.Fields fields) {
                fields.fields().forEach(f -> words.append(f.label()).append(f.value()));
            } else if (block instanceof Paper.Table table) {
                table.heads().forEach(words::append);
                table.rows().forEach(row -> row.forEach(words::append));
            } else if (block instanceof Paper.Attachments attachments) {
                attachments.files().forEach(file -> words.append(file.name()));
            } else if (block instanceof Paper.Chart chart) {
                words.append(chart.caption());
            } else if (block instanceof Paper.Recipient recipient) {
                words.append(recipient.name());
            } else if (block instanceof Paper.SquareCode code) {
                words.append(code.caption());
            } else if (block instanceof Paper.SignOff off) {
                words.append(off.issuer()).append(off.date());
            }
        }
        return words.toString();
    }
}
