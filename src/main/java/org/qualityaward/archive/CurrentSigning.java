package org.qualityaward.archive;

import jakarta.enterprise.context.RequestScoped;
import java.security.cert.X509Certificate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.qualityaward.shared.Refusal;

/**
 * How the act of this request has its papers signed: at once, which is the rule; for now only prepared, because the time stamp
 * comes from outside or the author signs elsewhere; or with papers that were prepared before and are finished now.
 */
@RequestScoped
public class CurrentSigning {

    /** A paper that is ready: its file with all signatures and stamps. */
    record Ready(WaitingPaper paper, byte[] file, X509Certificate author) {}

    private enum Way {
        AT_ONCE,
        PREPARING,
        FINISHING
    }

    private Way way = Way.AT_ONCE;
    private boolean elsewhere;
    private boolean underWay;
    private final List<WaitingPaper> prepared = new ArrayList<>();
    private final Deque<Ready> ready = new ArrayDeque<>();

    /** The author of what is signed in this request signs with his own certificate elsewhere. */
    public void signElsewhere() {
        elsewhere = true;
    }

    boolean isElsewhere() {
        return elsewhere;
    }

    boolean isPreparing() {
        return way == Way.PREPARING;
    }

    boolean isFinishing() {
        return way == Way.FINISHING;
    }

    boolean isAtOnce() {
        return way == Way.AT_ONCE;
    }

    void startPreparing() {
        way = Way.PREPARING;
        prepared.clear();
    }

    void add(WaitingPaper paper) {
        prepared.add(paper);
    }

    boolean hasPrepared() {
        return !prepared.isEmpty();
    }

    List<WaitingPaper> stopPreparing() {
        way = Way.AT_ONCE;
        elsewhere = false;
        List<WaitingPaper> papers = List.copyOf(prepared);
        prepared.clear();
        return papers;
    }

    <T> T finishing(List<Ready> papers, Supplier<T> act) {
        way = Way.FINISHING;
        underWay = false;
        ready.clear();
        ready.addAll(papers);
        try {
            return act.get();
        } finally {
            way = Way.AT_ONCE;
            ready.clear();
        }
    }

    /** Whether the act has filed the first of its papers. */
    boolean isUnderWay() {
        return underWay;
    }

    void underWay() {
        underWay = true;
    }

    /**
     * The next of the papers that are ready, which is this one.
     *
     * @throws Refusal {@code archive.refusal.changedSincePrepared} if the act makes another paper now than it did then
     */
    Ready next(Paper paper) {
        Ready next = ready.poll();
        if (next == null || !next.paper().isOf(paper)) {
            throw new Refusal("archive.refusal.changedSincePrepared");
        }
        return next;
    }
}
