package org.qualityaward.recusal.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.qualityaward.recusal.Declaration.DeclarationState;
import org.qualityaward.recusal.reminder.DeclarationReminders.Reminded;
import org.qualityaward.recusal.reminder.ReminderSteps;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Role;

/** Who has declared and who has not, and when they were reminded: for the office, discipline and the institution. */
@Named("declarers")
@ViewScoped
public class Declarers implements Serializable {

    @Inject
    DeclarerRows source;

    @Inject
    CurrentCaller caller;

    private List<Declarer> rows = List.of();
    private boolean forInstitution;

    /**
     * A person and how far he is with declaring.
     *
     * @param state null while he has not opened his declaration
     * @param left applicants that he has still to sign for, of those that the reader may know of
     */
    public record Declarer(String name, String position, DeclarationState state, int left, Reminded reminded)
            implements Serializable {
        public String getName() {
            return name;
        }

        public String getPosition() {
            return position;
        }

        public DeclarationState getState() {
            return state;
        }

        public int getLeft() {
            return left;
        }

        public Reminded getReminded() {
            return reminded;
        }
    }

    @PostConstruct
    void load() {
        rows = source.load();
        forInstitution = caller.get().is(Role.INSTITUTION) && source.nothingLeft();
    }

    public List<Declarer> getRows() {
        return rows;
    }

    /** How many have not declared for everything. */
    public long getLeft() {
        return rows.stream().filter(row -> row.left() > 0).count();
    }

    /** After how many working days people are reminded, in one line. */
    public String getSteps() {
        return ReminderSteps.set().days().stream().map(String::valueOf).collect(Collectors.joining("/"));
    }

    /** Whether the institution reads it beside its own declaration: once it is signed, for before it may know of no applicant. */
    public boolean isForInstitution() {
        return forInstitution;
    }
}
