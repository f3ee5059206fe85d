package org.qualityaward.archive.web;

import java.io.Serializable;

/** How far one bag is that a person fetches; the download and the page that waits for it are different requests. */
public class BagProgress implements Serializable {

    /** What became of the bag. */
    public enum State {
        NONE,
        UNDER_WAY,
        WHOLE,
        BROKEN
    }

    private volatile State state = State.NONE;
    private volatile long total;
    private volatile long done;

    void begin(long documents) {
        total = documents;
        done = 0;
        state = State.UNDER_WAY;
    }

    void reached(long documents) {
        done = documents;
    }

    void end(boolean whole) {
        state = whole ? State.WHOLE : State.BROKEN;
    }

    public State getState() {
        return state;
    }

    public boolean isOver() {
        return state == State.WHOLE || state == State.BROKEN;
    }

    public long getTotal() {
        return total;
    }

    public long getDone() {
        return done;
    }

    /** 0 to 100. */
    public int getPercent() {
        return total == 0 ? 0 : (int) (done * 100 / total);
    }
}
