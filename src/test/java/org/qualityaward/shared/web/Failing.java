package org.qualityaward.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Named;
import java.util.ArrayDeque;
import java.util.Deque;

/** Behind the page of the tests: fails as it was told to, and then does not any more. */
@Named
@ApplicationScoped
public class Failing {

    private final Deque<RuntimeException> reads = new ArrayDeque<>();
    private final Deque<RuntimeException> acts = new ArrayDeque<>();
    private String typed;
    private int done;

    void isToFail(RuntimeException reading, RuntimeException acting, int times) {
        done = 0;
        reads.clear();
        acts.clear();
        for (int i = 0; i < times; i++) {
            if (reading != null) {
                reads.add(reading);
            }
            if (acting != null) {
                acts.add(acting);
            }
        }
    }

    public String read() {
        fail(reads);
        return "Nothing fails";
    }

    public void act() {
        fail(acts);
        done++;
        Messages.add(FacesMessage.SEVERITY_INFO, "shared.article", "7");
    }

    private static void fail(Deque<RuntimeException> how) {
        if (!how.isEmpty()) {
            throw how.poll();
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
