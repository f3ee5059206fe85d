package org.qualityaward.archive;

import java.util.List;
import org.qualityaward.archive.Paper.Field;
import org.qualityaward.shared.Texts;

/** Writes a paper as the XHTML that is rendered. Everything that comes from a person is escaped here and nowhere else. */
final class PaperPage {

    private final StringBuilder out = new StringBuilder(4096);
    private final Paper paper;
    private final Imprint imprint;
    private final String contentHash;
    private int sections;
    private int charts;

    private PaperPage(Paper paper, Imprint imprint, String contentHash) {
        this.paper = paper;
        this.imprint = imprint;
        this.contentHash = contentHash;
    }

    static String of(Paper paper, Imprint imprint, String contentHash, String styles) {
        return new PaperPage(paper, imprint, contentHash).write(styles);
    }

    private String write(String styles) {
        out.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\"><head><title>")
                .append(escape(paper.title()))
                .append("</title><style>")
                .append(styles)
                .append("</style></head><body class=\"")
                .append(paper.layout().name().toLowerCase(java.util.Locale.ROOT))
                .append("\">");
        runningFoot();
        if (paper.layout() == PageLayout.CERTIFICATE) {
            certificate();
        } else {
            tag("h1", null, paper.title());
            tag("p", "number", Texts.chinese("archive.document.numberLine", imprint.number(), imprint.revision()));
            paper.blocks().forEach(this::block);
            imprint();
        }
        return out.append("</body></html>").toString();
    }

    private void runningFoot() {
        tag("div", "foot", Texts.chinese("archive.document.foot", imprint.number(), imprint.revision()));
    }

    private void block(Paper.Block block) {
        if (block instanceof Paper.Section section) {
            sections++;
            tag("h2", null, Texts.chinese("archive.document.section", numeral(sections), section.heading()));
        } else if (block instanceof Paper.Paragraph paragraph) {
            paragraph.text().lines().filter(line -> !line.isBlank()).forEach(line -> tag("p", "text", line));
        } else if (block instanceof Paper.Fields fields) {
            fields(fields.fields());
        } else if (block instanceof Paper.Table table) {
            table(table);
        } else if (block instanceof Paper.Attachments attachments) {
            table(attachments.table());
        } else if (block instanceof Paper.Chart chart) {
            chart(chart);
        } else if (block instanceof Paper.Recipient recipient) {
            tag("p", "recipient", recipient.name());
        } else if (block instanceof Paper.SquareCode code) {
            squareCode(code);
        } else if (block instanceof Paper.SignOff off) {
            out.append("<div class=\"off\">");
            tag("p", null, off.issuer());
            tag("p", null, off.date());
            out.append("</div>");
        }
    }

    private void fields(List<Field> fields) {
        out.append("<table class=\"fields\">");
        for (Field field : fields) {
            out.append("<tr>");
            tag("th", null, field.label());
            tag("td", null, orDash(field.value()));
            out.append("</tr>");
        }
        out.append("</table>");
    }

    private void table(Paper.Table table) {
        out.append("<table class=\"grid\"><thead><tr>");
        table.heads().forEach(head -> tag("th", null, head));
        out.append("</tr></thead><tbody>");
        for (List<String> row : table.rows()) {
            out.append("<tr>");
            row.forEach(cell -> tag("td", figure(cell) ? "figure" : null, orDash(cell)));
            out.append("</tr>");
        }
        out.append("</tbody></table>");
    }

    /** A place for the drawing, which {@link ChartDrawing} fills. */
    private void chart(Paper.Chart chart) {
        out.append("<div class=\"chart\"><object data=\"")
                .append(charts++)
                .append("\" type=\"application/x-chart\" style=\"width:")
                .append(ChartDrawing.WIDTH)
                .append("pt;height:")
                .append(ChartDrawing.height(chart))
                .append("pt\"></object>");
        tag("p", null, chart.caption());
        out.append("</div>");
    }

    private static boolean figure(String cell) {
        return cell.matches("[-+]?[0-9][0-9,]*(\\.[0-9]+)?%?");
    }

    private void squareCode(Paper.SquareCode code) {
        out.append("<div class=\"code\"><img alt=\"\" src=\"")
                .append(SquareCodeImage.of(code.address()))
                .append("\"/>");
        tag("p", null, code.caption());
        out.append("</div>");
    }

    private void certificate() {
        out.append("<div class=\"frame\"><div class=\"inner\">");
        tag("h1", null, paper.title());
        paper.blocks().stream().filter(b -> !(b instanceof Paper.SquareCode)).forEach(this::block);
        out.append("</div></div><div class=\"below\">");
        paper.blocks().stream().filter(Paper.SquareCode.class::isInstance).forEach(this::block);
        tag("p", "imprint", Texts.chinese("archive.document.certificateLine", imprint.number(), imprint.time()));
        tag("p", "imprint", Texts.chinese("archive.document.contentLine", contentHash));
        out.append("</div>");
    }

    private void imprint() {
        out.append("<div class=\"imprint\">");
        out.append("<table class=\"fields\">");
        if (!imprint.byOfficeAlone()) {
            line("archive.document.signer", imprint.signer());
            line("archive.document.capacity", imprint.capacity());
        }
        line("archive.document.office", Texts.chinese("archive.document.officeName"));
        line("archive.document.time", imprint.time());
        line("archive.document.content", contentHash);
        out.append("</table>");
        String how = imprint.byOfficeAlone() ? "archive.document.noteOffice" : "archive.document.noteBoth";
        tag("p", "note", Texts.chinese(how, imprint.site()));
        out.append("</div>");
    }

    private void line(String labelKey, String value) {
        out.append("<tr>");
        tag("th", null, Texts.chinese(labelKey));
        tag("td", null, orDash(value));
        out.append("</tr>");
    }

    private void tag(String name, String style, String text) {
        out.append('<').append(name);
        if (style != null) {
            out.append(" class=\"").append(style).append('"');
        }
        out.append('>')
                .append(escape(text).replace("\n", "<br/>"))
                .append("</")
                .append(name)
                .append('>');
    }

    private static String orDash(String value) {
        return value == null || value.isBlank() ? "\u2014" : value;
    }

    /** Counts as official papers do, from one to 99. */
    static String numeral(int number) {
        String digits = Texts.chinese("archive.document.numerals");
        String ten = digits.substring(9, 10);
        if (number <= 10) {
            return digits.substring(number - 1, number);
        }
        String tens = number < 20 ? "" : digits.substring(number / 10 - 1, number / 10);
        String ones = number % 10 == 0 ? "" : digits.substring(number % 10 - 1, number % 10);
        return tens + ten + ones;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
