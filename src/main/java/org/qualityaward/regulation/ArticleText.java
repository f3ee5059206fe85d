package org.qualityaward.regulation;

import java.io.Serializable;
import java.util.List;

/** One article of the measures, word for word: its number, its chapter and its paragraphs. */
public record ArticleText(int number, int chapter, List<String> paragraphs) implements Serializable {

    public ArticleText {
        paragraphs = List.copyOf(paragraphs);
    }

    public int getNumber() {
        return number;
    }

    public int getChapter() {
        return chapter;
    }

    public List<String> getParagraphs() {
        return paragraphs;
    }

    public String wholeText() {
        return String.join("\n", paragraphs);
    }
}
