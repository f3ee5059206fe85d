package org.qualityaward.cycle.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.DeadlineSubjects;
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

    @Inject
    @Any
    Instance<DeadlineSubjects> subjects;

    private final Map<Long, String> names = new HashMap<>();
    private Deadline.Status status = Deadline.Status.OPEN;
    private DeadlineKind kind;
    private transient Lazy<Deadline> rows;

    @PostConstruct
    void load() {
        rows = new Lazy<>(this::page);
    }

    private Page<Deadline> page(Page.Request request) {
        if (getCycle() == null) {
            return Page.empty();
        }
        Page<Deadline> page = deadlines.page(getCycle(), status, kind, caller.get(), request);
        names.clear();
        page.rows().forEach(this::name);
        return page;
    }

    private void name(Deadline deadline) {
        subjects.stream()
                .filter(each -> each.kind().equals(deadline.getSubjectKind()))
                .findFirst()
                .flatMap(each -> each.name(deadline.getSubjectId(), caller.get()))
                .ifPresent(name -> names.put(deadline.getId(), name));
    }

    /** Whom a deadline of the page shown is about; null where it is about the cycle. */
    public String about(Deadline deadline) {
        return names.get(deadline.getId());
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
