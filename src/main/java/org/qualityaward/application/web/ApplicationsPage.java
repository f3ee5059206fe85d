package org.qualityaward.application.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.application.ApplicationRow;
import org.qualityaward.application.ApplicationSearch;
import org.qualityaward.application.Urging;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.web.Lazy;
import org.qualityaward.shared.web.Messages;

/** The office's list of applications: filtered, sorted and paged in the database, and only what the reader may know of. */
@Named("applicationList")
@ViewScoped
public class ApplicationsPage implements Serializable {

    @Inject
    ApplicationList list;

    @Inject
    Urging urging;

    @Inject
    ApplicationExport export;

    private ApplicationFilter filter = new ApplicationFilter();
    private transient ApplicationSearch search;
    private Lazy<ApplicationRow> rows;
    private List<ApplicationRow> selected = new ArrayList<>();
    private List<Cycle> cycles;
    private String states;
    private String due;

    @PostConstruct
    void open() {
        cycles = list.cycles();
        rows = new Rows(this);
    }

    /** Takes what a link asked for: {@code ?states=EXAMINING,RECOMMENDED&due=OVERDUE}. */
    public void load() {
        filter.take(states, due);
    }

    public void find() {
        search = null;
        selected = new ArrayList<>();
    }

    public void clear() {
        filter = new ApplicationFilter();
        find();
    }

    /** Rows and total of one page; the total is counted once for a filter. */
    Page<ApplicationRow> page(Page.Request request) {
        return list.page(search(), request);
    }

    private ApplicationSearch search() {
        if (search == null) {
            search = list.search(filter);
        }
        return search;
    }

    /** Urges every one that was chosen; those that wait for nobody are named. */
    public void urge() {
        int urged = 0;
        for (ApplicationRow row : selected) {
            try {
                urging.urge(new ApplicationRef(row.id()));
                urged++;
            } catch (Refusal refusal) {
                Messages.add(refusal);
            }
        }
        if (urged > 0) {
            Messages.done("application.list.urged", urged);
        }
    }

    public void xlsx() throws IOException {
        export.xlsx(search());
    }

    public void csv() throws IOException {
        export.csv(search());
    }

    public void xlsxOfSelected() throws IOException {
        export.xlsx(selected);
    }

    public Lazy<ApplicationRow> getRows() {
        return rows;
    }

    public ApplicationFilter getFilter() {
        return filter;
    }

    public List<Cycle> getCycles() {
        return cycles;
    }

    public List<ApplicationRow> getSelected() {
        return selected;
    }

    public void setSelected(List<ApplicationRow> selected) {
        this.selected = selected == null ? new ArrayList<>() : selected;
    }

    public String getStates() {
        return states;
    }

    public void setStates(String states) {
        this.states = states;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    /** The rows, each known by its id; one that was chosen on another page is still known. */
    private static final class Rows extends Lazy<ApplicationRow> {

        private final ApplicationsPage page;

        Rows(ApplicationsPage page) {
            super(page::page, ApplicationRow::id);
            this.page = page;
        }

        @Override
        public ApplicationRow getRowData(String rowKey) {
            ApplicationRow shown = super.getRowData(rowKey);
            return shown == null ? among(page.selected, rowKey) : shown;
        }
    }
}
