package org.qualityaward.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qualityaward.shared.Subject;
import org.qualityaward.shared.Texts;

/**
 * The content of an official document: an ordered, immutable record in Chinese, without number, signer or time, which the
 * archive adds. The same content always freezes to the same bytes ({@link #canonicalJson()}, RFC 8785), whose SHA-256 is
 * printed on the page and kept in the log.
 */
public final class Paper {

    /** What the paper concerns, so that its file can be found: a kind such as {@code application}, and the id of it. */
    public record About(String kind, long id) {
        public About {
            require(kind != null && kind.matches("[a-z][a-zA-Z-]{0,39}"), "a kind is a short word in Latin letters");
        }
    }

    /** One thing on the page, in reading order. */
    public sealed interface Block
            permits Section, Paragraph, Fields, Table, Chart, Recipient, SquareCode, SignOff, Attachments {}

    /** A heading; the renderer numbers them 一、二、三. */
    public record Section(String heading) implements Block {}

    /** Running text; a line feed starts a new paragraph. */
    public record Paragraph(String text) implements Block {}

    /** Labels with their values, in order. */
    public record Fields(List<Field> fields) implements Block {}

    /** One label with its value; an empty value is printed as a dash. */
    public record Field(String label, String value) {}

    /** A table; every row has as many cells as there are heads. */
    public record Table(List<String> heads, List<List<String>> rows) implements Block {}

    /** How figures are drawn. */
    public enum Shape {
        /** A spoke for each label; each series is a closed line, the last one drawn strongest. */
        RADAR,
        /** A line for each label from the lowest (first series) to the highest (second), with a dot at the third. */
        SPREAD
    }

    /** Figures under a name, one for each label of a chart; percents from 0 to 100. */
    public record Series(String name, List<Integer> values) {}

    /** A drawing of percents that stand in a table beside it as well; drawn as lines, its values printed. */
    public record Chart(Shape shape, String caption, List<String> labels, List<Series> series) implements Block {}

    /** On a certificate: to whom it is given, in large letters. */
    public record Recipient(String name) implements Block {}

    /** At the end of a notice or certificate: who issues it, and the date as it is written out. */
    public record SignOff(String issuer, String date) implements Block {}

    /** A QR code of an address, with a line of text under it. */
    public record SquareCode(String address, String caption) implements Block {}

    /** Files that are handed in with it, in order; printed as a table with their digests. */
    public record Attachments(List<Attached> files) implements Block {

        Table table() {
            return new Table(
                    List.of(
                            Texts.chinese("archive.document.attachment"),
                            Texts.chinese("archive.document.attachment.size"),
                            "SHA-256"),
                    files.stream().map(Attached::row).toList());
        }
    }

    private final DocumentType type;
    private final String title;
    private final PageLayout layout;
    private final List<About> subjects;
    private final List<Block> blocks;
    private final boolean numberDrawn;

    private Paper(Builder builder) {
        numberDrawn = builder.numberDrawn;
        type = builder.type;
        title = builder.title;
        layout = builder.layout;
        subjects = List.copyOf(builder.subjects);
        blocks = List.copyOf(builder.blocks);
    }

    /** Starts a paper with the title that is printed above it. */
    public static Builder of(DocumentType type, String title) {
        return new Builder(type, title);
    }

    public DocumentType type() {
        return type;
    }

    public String title() {
        return title;
    }

    public PageLayout layout() {
        return layout;
    }

    /** Whether its number is drawn by lot, so that it tells nobody how many there are before it. */
    boolean isNumberDrawn() {
        return numberDrawn;
    }

    public List<About> subjects() {
        return subjects;
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** The files that are handed in with it, in order. */
    public List<Attached> attached() {
        return blocks.stream()
                .filter(Attachments.class::isInstance)
                .flatMap(block -> ((Attachments) block).files().stream())
                .toList();
    }

    /** The frozen content: canonical JSON in UTF-8. */
    public byte[] canonicalJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("v", 1L);
        json.put("language", "zh-CN");
        json.put("type", type.name());
        json.put("title", title);
        json.put("layout", layout.name());
        json.put(
                "about",
                subjects.stream()
                        .map(s -> Map.<String, Object>of("kind", s.kind(), "id", s.id()))
                        .toList());
        json.put("blocks", blocks.stream().map(FrozenBlock::of).toList());
        return CanonicalJson.write(json).getBytes(StandardCharsets.UTF_8);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }

    /** Composes a paper from top to bottom. A value that is null is taken as not given and printed as a dash. */
    public static final class Builder {
        private final DocumentType type;
        private final String title;
        private PageLayout layout = PageLayout.FORM;
        private final List<About> subjects = new ArrayList<>();
        private final List<Block> blocks = new ArrayList<>();
        private boolean numberDrawn;

        private Builder(DocumentType type, String title) {
            this.type = Objects.requireNonNull(type);
            require(title != null && !title.isBlank() && title.length() <= 200, "a title of 1 to 200 characters");
            this.title = text(title);
        }

        /** What the paper concerns; may be said several times. */
        public Builder about(Subject subject) {
            return about(subject.kind(), subject.id());
        }

        /** What the paper concerns; may be said several times. */
        public Builder about(String kind, long id) {
            subjects.add(new About(kind, id));
            return this;
        }

        /** A running number would tell whoever files two such papers what was filed between them (Article 35). */
        public Builder numberDrawn() {
            numberDrawn = true;
            return this;
        }

        public Builder pageLayout(PageLayout pageLayout) {
            layout = Objects.requireNonNull(pageLayout);
            return this;
        }

        public Builder section(String heading) {
            blocks.add(new Section(text(heading)));
            return this;
        }

        public Builder paragraph(String text) {
            blocks.add(new Paragraph(text(text)));
            return this;
        }

        /** Labels and values in the map's own order: pass a LinkedHashMap. */
        public Builder fields(Map<String, ?> values) {
            List<Field> fields = new ArrayList<>();
            values.forEach(
                    (label, value) -> fields.add(new Field(text(label), value == null ? "" : text(value.toString()))));
            blocks.add(new Fields(List.copyOf(fields)));
            return this;
        }

        /** One more label and value, joined to the fields just before it if there are any. */
        public Builder field(String label, Object value) {
            List<Field> fields = new ArrayList<>();
            if (!blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Fields before) {
                fields.addAll(before.fields());
                blocks.remove(blocks.size() - 1);
            }
            fields.add(new Field(text(label), value == null ? "" : text(value.toString())));
            blocks.add(new Fields(List.copyOf(fields)));
            return this;
        }

        public Builder table(List<String> heads, List<? extends List<String>> rows) {
            require(!heads.isEmpty(), "a table has columns");
            List<List<String>> frozen = new ArrayList<>();
            for (List<String> row : rows) {
                require(row.size() == heads.size(), "every row has as many cells as there are heads");
                frozen.add(
                        row.stream().map(cell -> cell == null ? "" : text(cell)).toList());
            }
            blocks.add(new Table(heads.stream().map(Builder::text).toList(), List.copyOf(frozen)));
            return this;
        }

        /** A drawing; a series has as many percents as there are labels. */
        public Builder chart(Shape shape, String caption, List<String> labels, List<Series> series) {
            require(!labels.isEmpty() && !series.isEmpty(), "a chart has labels and figures");
            require(
                    shape != Shape.SPREAD || series.size() == 3,
                    "a spread has a lowest, a highest and what was agreed");
            List<Series> frozen = new ArrayList<>();
            for (Series each : series) {
                require(each.values().size() == labels.size(), "every series has as many figures as there are labels");
                require(each.values().stream().allMatch(v -> v >= 0 && v <= 100), "a chart shows percents");
                frozen.add(new Series(text(each.name()), List.copyOf(each.values())));
            }
            blocks.add(new Chart(
                    shape, text(caption), labels.stream().map(Builder::text).toList(), List.copyOf(frozen)));
            return this;
        }

        public Builder recipient(String name) {
            blocks.add(new Recipient(text(name)));
            return this;
        }

        /** A QR code of the address, as certificates carry for their verification. */
        public Builder squareCode(String address, String caption) {
            blocks.add(new SquareCode(text(address), text(caption)));
            return this;
        }

        /** Who issues it and the date as it is written out, at the right below the text. */
        public Builder signOff(String issuer, String date) {
            blocks.add(new SignOff(text(issuer), text(date)));
            return this;
        }

        /** Files that are handed in with the paper. */
        public Builder attach(List<Attached> files) {
            require(!files.isEmpty(), "there are files to attach");
            blocks.add(new Attachments(files.stream()
                    .map(file -> new Attached(
                            text(file.name()), file.mediaType(), file.size(), file.sha256(), file.content()))
                    .toList()));
            return this;
        }

        public Paper build() {
            return new Paper(this);
        }

        /**
         * Line ends become a line feed, and marks without width, which come along when text is pasted, are dropped; other
         * control characters and halves of a character are not text.
         */
        private static String text(String text) {
            String even = text.replace("\r\n", "\n")
                    .replace('\r', '\n')
                    .replace('\t', ' ')
                    .replaceAll("[\u00ad\u200b-\u200f\u2060\ufeff]", "");
            even.codePoints()
                    .forEach(c -> require(
                            c == '\n' || (c >= 0x20 && c != 0x7f && !(c >= 0xD800 && c <= 0xDFFF)),
                            "control characters and lone surrogates are not text"));
            return even;
        }
    }
}
