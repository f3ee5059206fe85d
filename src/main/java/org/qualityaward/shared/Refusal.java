package org.qualityaward.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A typed no: the key of its sentence, the article of the measures that says so (0 when it is not a matter of the
 * measures), and the facts that the sentence prints. The domain throws it without any user text; the page turns it into
 * one in the reader's language. It rolls back what was begun.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

    private final String key;
    private final int article;
    private final transient List<Object> facts;

    /** A refusal that rests on no article: a double click, a wrong PIN, a form that is not complete. */
    public Refusal(String key) {
        this(key, 0);
    }

    /**
     * @param key key of the sentence in the bundle of its context
     * @param article number of the article, 0 for none
     * @param facts what the sentence prints, in the order of its placeholders
     */
    public Refusal(String key, int article, Object... facts) {
        super(key + (article == 0 ? "" : " (article " + article + ")") + " " + List.of(facts));
        this.key = key;
        this.article = article;
        this.facts = List.of(facts);
    }

    public String key() {
        return key;
    }

    public int article() {
        return article;
    }

    public List<Object> facts() {
        return facts == null ? List.of() : facts;
    }
}
