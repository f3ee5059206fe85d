package org.qualityaward.cycle;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * One line of 待办: what the caller has to do, on what, by which article and until when.
 *
 * @param key key of what to do, as verb and object: {@code application.task.examine}; {@code <key>.act} is the button
 * @param facts what the text prints
 * @param object the thing it is about, as it is printed: an organisation's name
 * @param article 0 for none
 * @param lastDay the last day, null for none
 * @param link page to do it on, from the context root: {@code /office/application.xhtml?id=5}
 */
public record Task(String key, List<Object> facts, String object, int article, LocalDate lastDay, String link)
        implements Serializable {

    public Task {
        facts = List.copyOf(facts);
    }

    public static Task of(String key, String object, int article, LocalDate lastDay, String link, Object... facts) {
        return new Task(key, List.of(facts), object, article, lastDay, link);
    }

    public String getKey() {
        return key;
    }

    public Object[] getFacts() {
        return facts.toArray();
    }

    public String getObject() {
        return object;
    }

    public int getArticle() {
        return article;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public String getLink() {
        return link;
    }
}
