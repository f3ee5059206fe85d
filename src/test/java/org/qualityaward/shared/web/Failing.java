package org.qualityaward.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Behind the page of the tests: fails as it was told to, and then does not any more. */
@Named
@ApplicationScoped
public class Failing {

    private final Queue<Runnable> reads = new ConcurrentLinkedQueue<>();
    private final Queue<Runnable> acts = new ConcurrentLinkedQueue<>();
    private String typed;
    private int done;

    void isWell() {
        done = 0;
        reads.clear();
        acts.clear();
    }

    /** What the next readings do, one after the other. */
    void reads(List<Runnable> how) {
        reads.addAll(how);
    }

    void failsToRead(RuntimeException why, int times) {
        reads.addAll(Collections.nCopies(times, () -> {
            throw why;
        }));
    }

    void failsToAct(RuntimeException why, int times) {
        acts.addAll(Collections.nCopies(times, () -> {
            throw why;
        }));
    }

    public String read() {
        next(reads);
        return "Nothing fails";
    }

    public void act() {
        next(acts);
        done++;
        Messages.add(FacesMessage.SEVERITY_INFO, "shared.article", "7");
    }

    private static void next(Queue<Runnable> how) {
        Runnable now = how.poll();
        if (now != null) {
            now.run();
        }
    }

    int done() {
        return done;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
