package org.qualityaward.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashSet;
import java.util.Set;

/**
 * What one request sends, as far as the gate cares: which acts the very same form carried out before, as by a double click,
 * and which it carries out now. Only what the database has kept counts as carried out, and only where nothing of the same
 * request was refused: what failed may be sent again.
 */
@RequestScoped
public class Sending {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    private final Set<String> acts = new HashSet<>();
    private Set<String> before = Set.of();
    private boolean failed;

    /** Says what the same form carried out already. */
    public void repeats(Set<String> carriedOut) {
        before = carriedOut;
    }

    /** What was carried out, each act with what it was done to; empty where anything failed. */
    public Set<String> carriedOut() {
        return failed ? Set.of() : Set.copyOf(acts);
    }

    /**
     * @param act with what it is done to: a row that moved up in a list has the same form, but is another thing
     * @throws Refusal {@code shared.refusal.repeated} where the form carried it out already
     */
    void refuseRepetition(String act) {
        if (before.contains(act)) {
            throw new Refusal("shared.refusal.repeated");
        }
    }

    /** An act was allowed; it counts when its transaction is committed. */
    void allowed(String act) {
        Outcome.tell(transactions, committed -> {
            if (committed) {
                acts.add(act);
            } else {
                failed = true;
            }
        });
    }

    void failed() {
        failed = true;
    }
}
