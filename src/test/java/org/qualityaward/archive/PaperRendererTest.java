package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.shared.Refusal;

class PaperRendererTest {

    static final PaperRenderer RENDERER = new PaperRenderer();

    private static String squeezed(byte[] pdf) {
        return PaperRenderer.text(pdf).replaceAll("\\s", "");
    }

    @Test
    void theFontsAreThoseThatWereChosen() {
        assertEquals(
                "d45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16",
                Digests.hex(Digests.sha256(OfficialFonts.read(OfficialFonts.REGULAR))));
        assertEquals(
                "9a38ae0ab28cd5a256f9ea8e00dedc688aac17f7915fcb000572990afa956b96",
                Digests.hex(Digests.sha256(OfficialFonts.read(OfficialFonts.BOLD))));
    }

    @Test
    void whatIsWrittenCanBeReadFromTheFile() throws IOException {
        byte[] pdf = RENDERER.render(Samples.evaluation(), Samples.imprint());
        Files.write(Path.of("target", "evaluation.pdf"), pdf);
        String text = squeezed(pdf);
        for (String part :
                List.of("双向监督评价表", "PJ-2026-0217", "张𬱖㛃", "一、评价事项", "二、纪律事项", "按计划开展，未随意增减内容", "6月4日下午离场前")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
    }

    @Test
    void rareNamesSurvive() {
        Paper paper = Paper.of(DocumentType.RECORD, "记录")
                .paragraph("张𬱖㛃、王龑、李淼鑫、赵堃、钱喆、孙垚、䶮、𫖯、𬭎")
                .build();
        String text = squeezed(RENDERER.render(paper, Samples.imprint()));
        assertTrue(text.contains("张𬱖㛃、王龑、李淼鑫、赵堃、钱喆、孙垚、䶮、𫖯、𬭎"), text);
    }

    @Test
    void refusesACharacterThatTheFontLacks() {
        Paper paper =
                Paper.of(DocumentType.RECORD, "记录").paragraph("很好😀\u0E01").build();
        Refusal refusal = assertThrows(Refusal.class, () -> RENDERER.render(paper, Samples.imprint()));
        assertEquals("archive.refusal.noGlyph", refusal.key());
        assertTrue(refusal.facts().get(0).toString().contains("U+1F600"));
        assertTrue(refusal.facts().get(0).toString().contains("U+E01"));
    }

    @Test
    void markupInAFieldIsOnlyText() {
        Paper paper = Paper.of(DocumentType.RECORD, "<b>标题</b> & \"引号\"")
                .field("<script>alert(1)</script>", "<img src='file:///etc/passwd'/>")
                .section("<h1>一</h1>")
                .paragraph("<script>document.title='broken'</script> &lt;b&gt; &amp;")
                .table(List.of("<th>"), List.of(List.of("</td><td onclick=\"x\">")))
                .build();
        String text = squeezed(RENDERER.render(paper, Samples.imprint()));
        for (String typed : List.of(
                "<script>alert(1)</script>",
                "<h1>一</h1>",
                "<script>document.title='broken'</script>&lt;b&gt;&amp;",
                "<th>",
                "</td><tdonclick=\"x\">")) {
            assertTrue(text.contains(typed), typed + " in " + text);
        }
        assertTrue(text.contains("<b>标题</b>&\"引号\""), text);
        assertTrue(text.contains("<imgsrc='file:///etc/passwd'/>"), text);
    }

    @Test
    void aLongTableRunsOverPagesAndLosesNoRow() {
        List<List<String>> rows = IntStream.rangeClosed(1, 120)
                .mapToObj(i -> List.of("第" + i + "项", String.valueOf(i * 5), "说明".repeat(i % 30)))
                .toList();
        Paper paper = Paper.of(DocumentType.SCORE_SHEET, "评分表")
                .table(List.of("项目", "分", "说明"), rows)
                .build();
        String text = squeezed(RENDERER.render(paper, Samples.imprint()));
        IntStream.rangeClosed(1, 120).forEach(i -> assertTrue(text.contains("第" + i)));
    }

    @Test
    void aCertificateIsOneLandscapePage() throws IOException {
        byte[] pdf = RENDERER.render(Samples.certificate(), Samples.officeImprint());
        Files.write(Path.of("target", "certificate.pdf"), pdf);
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
            var box = document.getPage(0).getMediaBox();
            assertTrue(box.getWidth() > box.getHeight());
        }
    }

    @Test
    void sectionsAreCountedInTheManner() {
        Map.of(1, "一", 10, "十", 11, "十一", 20, "二十", 34, "三十四")
                .forEach((number, written) -> assertEquals(written, PaperPage.numeral(number)));
    }

    @Test
    void theSameContentFreezesToTheSameBytes() {
        assertEquals(
                new String(Samples.evaluation().canonicalJson(), java.nio.charset.StandardCharsets.UTF_8),
                new String(Samples.evaluation().canonicalJson(), java.nio.charset.StandardCharsets.UTF_8));
    }

    /** The font has one shape for both; the file must say which was meant, and cannot where both stand in it. */
    @Test
    void ofTwoCharactersOfOneShapeTheRightOneIsRead() {
        String rubber = "\u80f6";
        String rare = "\u3b35";
        for (String character : List.of(rubber, rare)) {
            Paper paper =
                    Paper.of(DocumentType.RECORD, "橡" + character + "有限公司").build();
            String text = PaperRenderer.text(RENDERER.render(paper, Samples.imprint()));
            assertTrue(text.contains("橡" + character + "有限公司"), text);
        }
        Paper both = Paper.of(DocumentType.RECORD, rubber + rare).build();
        assertThrows(Refusal.class, () -> RENDERER.render(both, Samples.imprint()));
    }

    /** The file of a paper that says less has these characters too, but in its number, its foot and its imprint. */
    @Test
    void whatTheArchivePrintsDoesNotStandInForLostWords() {
        Paper less = Paper.of(DocumentType.EVALUATION, "标题").paragraph("正文").build();
        byte[] pdf = RENDERER.render(less, Samples.imprint());
        String hash = Digests.hex(Digests.sha256(less.canonicalJson()));
        RENDERER.proveNothingIsLost(less, Samples.imprint(), hash, pdf);
        for (String lost : List.of(Samples.imprint().number(), Samples.imprint().signer(), "1", "签")) {
            Paper more = Paper.of(DocumentType.EVALUATION, "标题")
                    .paragraph("正文" + lost)
                    .build();
            assertThrows(
                    IllegalStateException.class,
                    () -> RENDERER.proveNothingIsLost(more, Samples.imprint(), hash, pdf),
                    lost);
        }
    }
}
