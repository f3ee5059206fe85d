package org.qualityaward.recusal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.recusal.DeclaringRoles;
import org.qualityaward.recusal.RecusalTasks;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Texts;
import org.qualityaward.shared.web.Remembered;

/** Which applicants are missing from the reader's lists because he has not declared for them (Article 34): their names alone. */
@Named("undeclared")
@RequestScoped
public class UndeclaredBean {

    @Inject
    RecusalTasks tasks;

    @Inject
    Cycles cycles;

    @Inject
    CurrentCaller caller;

    @Inject
    Remembered remembered;

    public int getCount() {
        return remembered.of(
                "undeclared, how many",
                () -> cycles.current()
                        .map(cycle -> tasks.left(caller.get(), cycle))
                        .orElse(0));
    }

    /** The first {@link RecusalTasks#NAMED} of them in one line. */
    public String getNames() {
        List<String> names = remembered.of(
                "undeclared, who",
                () -> cycles.current()
                        .map(cycle -> tasks.namesLeft(caller.get(), cycle))
                        .orElse(List.of()));
        Locale reader = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return String.join(Texts.text(reader, "recusal.undeclared.and"), names);
    }

    /** Whether there are more than are named. */
    public boolean isMore() {
        return getCount() > RecusalTasks.NAMED;
    }

    /** The page on which he declares. */
    public String getPage() {
        return DeclaringRoles.page(caller.get());
    }
}
