package org.qualityaward.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The text of the measures (管理办法) in one version: chapters and articles as issued. It is law and is quoted, never
 * rewritten; the text is a resource {@code regulation/measures-<code>.txt} with {@code ## 1 title} before a chapter and
 * {@code # 1} before an article, one paragraph a line.
 */
public final class Measures {

    private static final Map<String, Measures> READ = new ConcurrentHashMap<>();

    /** A chapter: its number, title, opening sentence if it has one, and articles. */
    public record Chapter(int number, String title, List<String> opening, List<ArticleText> articles)
            implements Serializable {

        public int getNumber() {
            return number;
        }

        public String getTitle() {
            return title;
        }

        public List<String> getOpening() {
            return opening;
        }

        public List<ArticleText> getArticles() {
            return articles;
        }
    }

    private final List<Chapter> chapters;
    private final List<ArticleText> articles;

    private Measures(List<Chapter> chapters) {
        this.chapters = List.copyOf(chapters);
        this.articles = chapters.stream().flatMap(c -> c.articles().stream()).toList();
    }

    /**
     * The text of a rule-set version.
     *
     * @throws NoSuchElementException if that version has no text of its own
     */
    public static Measures of(String code) {
        return READ.computeIfAbsent(code, Measures::read);
    }

    public List<Chapter> chapters() {
        return chapters;
    }

    public List<ArticleText> articles() {
        return articles;
    }

    /** @throws NoSuchElementException if there is no such article */
    public ArticleText article(int number) {
        if (number < 1 || number > articles.size()) {
            throw new NoSuchElementException("The measures have no article " + number);
        }
        return articles.get(number - 1);
    }

    private static Measures read(String code) {
        String path = "/regulation/measures-" + code + ".txt";
        try (InputStream in = Measures.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new NoSuchElementException(path);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Measures parse(String text) {
        List<Chapter> chapters = new ArrayList<>();
        List<String> opening = new ArrayList<>();
        List<ArticleText> articles = new ArrayList<>();
        List<String> into = opening;
        String chapterLine = null;
        int article = 0;
        for (String line : (text + "\n## ").split("\\R")) {
            if (line.startsWith("#") && article > 0) {
                articles.add(new ArticleText(article, chapters.size() + 1, into));
                article = 0;
            }
            if (line.startsWith("##")) {
                if (chapterLine != null) {
                    String[] parts = chapterLine.substring(3).split(" ", 2);
                    chapters.add(new Chapter(
                            Integer.parseInt(parts[0]), parts[1], List.copyOf(opening), List.copyOf(articles)));
                    opening = new ArrayList<>();
                    articles = new ArrayList<>();
                }
                chapterLine = line;
                into = opening;
            } else if (line.startsWith("# ")) {
                article = Integer.parseInt(line.substring(2).strip());
                into = new ArrayList<>();
            } else if (!line.isBlank()) {
                into.add(line.strip());
            }
        }
        return new Measures(chapters);
    }
}
