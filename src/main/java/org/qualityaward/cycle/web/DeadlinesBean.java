package org.qualityaward.cycle.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.web.Lazy;

/** All deadlines of the chosen cycle, filtered, sorted and paged by the database. */
@Named("deadlinesPage")
@ViewScoped
public class DeadlinesBean implements Serializable {

    @Inject
    ChosenCycle chosen;

    @Inject
    Deadlines deadlines;

    @Inject
    CurrentCaller caller;

    private Deadline.Status status = Deadline.Status.OPEN;
    private DeadlineKind kind;
    private transient Lazy<Deadline> rows;

    @PostConstruct
    void load() {
        rows = new Lazy<>(this::page);
    }

    private Page<Deadline> page(Page.Request request) {
        return getCycle() == null ? Page.empty() : deadlines.page(getCycle(), status, kind, caller.get(), request);
    }

    /** Shows everything again. */
    public void clear() {
        status = null;
        kind = null;
    }

    public Cycle getCycle() {
        return chosen.get().orElse(null);
    }

    public Lazy<Deadline> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public Deadline.Status[] getStatuses() {
        return Deadline.Status.values();
    }

    public DeadlineKind[] getKinds() {
        return DeadlineKind.values();
    }

    public Deadline.Status getStatus() {
        return status;
    }

    public void setStatus(Deadline.Status status) {
        this.status = status;
    }

    public DeadlineKind getKind() {
        return kind;
    }

    public void setKind(DeadlineKind kind) {
        this.kind = kind;
    }
}
