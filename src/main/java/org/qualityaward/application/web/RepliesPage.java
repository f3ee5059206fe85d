package org.qualityaward.application.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.application.CheckPoint;
import org.qualityaward.application.DepartmentReplies;
import org.qualityaward.application.DepartmentReply;
import org.qualityaward.application.ReplyingForDepartment;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.web.Messages;

/** What a department is asked under Article 13, and its answers. */
@Named("departmentReplies")
@ViewScoped
public class RepliesPage implements Serializable {

    private static final int MOST = 500;

    @Inject
    DepartmentReplies replies;

    @Inject
    ReplyingForDepartment replying;

    @Inject
    CurrentCaller caller;

    private List<DepartmentReply> asked = List.of();
    private DepartmentReply chosen;
    private CheckPoint bar;
    private LocalDate event;
    private LocalDate decision;
    private String facts;

    @PostConstruct
    void load() {
        asked = replies.askedOf(caller.get().personId(), MOST);
    }

    public void clear(DepartmentReply reply) {
        replying.clear(reply.ref());
        Messages.done("application.reply.done", reply.getApplication().getName());
        load();
    }

    /** Opens the dialog for a hit. */
    public void choose(DepartmentReply reply) {
        chosen = reply;
        bar = null;
        event = null;
        decision = null;
        facts = null;
    }

    public void hit() {
        replying.hit(chosen.ref(), bar, event, decision, facts);
        Messages.done("application.reply.done", chosen.getApplication().getName());
        load();
    }

    public List<DepartmentReply> getAsked() {
        return asked;
    }

    public DepartmentReply getChosen() {
        return chosen;
    }

    public CheckPoint getBar() {
        return bar;
    }

    public void setBar(CheckPoint bar) {
        this.bar = bar;
    }

    public LocalDate getEvent() {
        return event;
    }

    public void setEvent(LocalDate event) {
        this.event = event;
    }

    public LocalDate getDecision() {
        return decision;
    }

    public void setDecision(LocalDate decision) {
        this.decision = decision;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }
}
