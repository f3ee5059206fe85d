package org.qualityaward.demo;

import java.io.Serializable;
import org.qualityaward.cycle.Stage;
import org.qualityaward.shared.Refusal;

/** How far the chapter has come that is told or was told last; read by every request while one thread tells. */
public final class Progress implements Serializable {

    private final Stage chapter;
    private final int scenes;
    private volatile int done;
    private volatile boolean over;
    private volatile boolean broken;
    private transient volatile Refusal refusal;

    Progress(Stage chapter, int scenes) {
        this.chapter = chapter;
        this.scenes = scenes;
    }

    void step() {
        done++;
    }

    void heldUpBy(Refusal reason) {
        refusal = reason;
    }

    void breakDown() {
        broken = true;
    }

    void end() {
        over = true;
    }

    /** The stage at which the chapter took the cycle up. */
    public Stage getChapter() {
        return chapter;
    }

    public int getScenes() {
        return scenes;
    }

    public int getDone() {
        return done;
    }

    public int getPercent() {
        return 100 * done / scenes;
    }

    public boolean isOver() {
        return over;
    }

    /** Whether it stopped for a reason that only the log tells. */
    public boolean isBroken() {
        return broken;
    }

    /** What a use case said no to; null where none did. */
    public Refusal getRefusal() {
        return refusal;
    }
}
