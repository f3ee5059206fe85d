package org.qualityaward.shared;

import jakarta.ejb.ApplicationException;

/**
 * Neither done nor refused: what was begun is kept and goes on elsewhere, on the page that it names. It rolls back what the act
 * did so far, for the act is done as a whole later.
 */
@ApplicationException(rollback = true)
public class GoesOn extends Refusal {

    private final String page;

    /**
     * @param key key of the sentence that says how it goes on
     * @param page path of the page, with its query
     */
    public GoesOn(String key, String page) {
        super(key);
        this.page = page;
    }

    public String page() {
        return page;
    }
}
