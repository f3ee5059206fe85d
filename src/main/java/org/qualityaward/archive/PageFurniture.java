package org.qualityaward.archive;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qualityaward.shared.Texts;

/**
 * What stands on the pages of a paper besides its own words: number, imprint with the signer, foot and page number of every
 * page, the numerals of sections, the dashes for what was left empty. Drawings are no text, and what they show is not here.
 */
final class PageFurniture {

    private PageFurniture() {}

    static String of(Paper paper, Imprint imprint, String contentHash, int pages) {
        return bare(paper, imprint, contentHash)
                + (paper.layout() == PageLayout.CERTIFICATE ? "" : everyPage(paper.layout(), imprint, pages))
                + numerals(paper)
                + "\u2014".repeat((int) blanks(paper));
    }

    /** The page of a paper that says nothing, without the foot. */
    private static String bare(Paper paper, Imprint imprint, String contentHash) {
        Paper silent = Paper.of(paper.type(), "x").pageLayout(paper.layout()).build();
        return PaperPage.of(silent, imprint, contentHash, "")
                .replaceFirst("(?s)<head>.*</head>", "")
                .replaceFirst("<div class=\"foot\">[^<]*</div>", "")
                .replace("<h1>x</h1>", "")
                .replaceAll("<[^>]*>", "")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String everyPage(PageLayout layout, Imprint imprint, int pages) {
        String foot = Texts.chinese("archive.document.foot", imprint.number(), imprint.revision());
        return IntStream.rangeClosed(1, pages)
                .mapToObj(
                        page -> foot + (layout == PageLayout.REPORT ? "\u2014" + page + "\u2014" : page + "/" + pages))
                .collect(Collectors.joining());
    }

    private static String numerals(Paper paper) {
        int sections = (int)
                paper.blocks().stream().filter(Paper.Section.class::isInstance).count();
        return IntStream.rangeClosed(1, sections)
                .mapToObj(number -> Texts.chinese("archive.document.section", PaperPage.numeral(number), ""))
                .collect(Collectors.joining());
    }

    private static long blanks(Paper paper) {
        long fields = paper.blocks().stream()
                .filter(Paper.Fields.class::isInstance)
                .flatMap(block -> ((Paper.Fields) block).fields().stream())
                .filter(field -> field.value().isBlank())
                .count();
        long cells = paper.blocks().stream()
                .filter(Paper.Table.class::isInstance)
                .flatMap(block -> ((Paper.Table) block).rows().stream())
                .flatMap(java.util.List::stream)
                .filter(String::isBlank)
                .count();
        return fields + cells;
    }
}
