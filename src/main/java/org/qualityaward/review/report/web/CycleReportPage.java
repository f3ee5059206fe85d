package org.qualityaward.review.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.web.ChosenCycle;
import org.qualityaward.review.report.ReportingCycle;
import org.qualityaward.shared.Permissions;
import org.qualityaward.shared.web.Messages;

/** The report on all applicants, beside the progress of the review: the newest one, and its signature once all is over. */
@Named("cycleReport")
@RequestScoped
public class CycleReportPage {

    @Inject
    ChosenCycle chosenCycle;

    @Inject
    ReportingCycle reporting;

    @Inject
    Permissions permissions;

    private Cycle cycle;
    private SignedDocument newest;
    private long open;
    private boolean writing;
    private String words;
    private String pin;

    @PostConstruct
    void load() {
        cycle = chosenCycle.get().orElse(null);
        if (cycle != null) {
            newest = reporting.newest(cycle).orElse(null);
            open = reporting.open(cycle);
            writing = permissions.may(ReportingCycle.class, cycle.ref());
        }
    }

    public void sign() {
        reporting.report(cycle.ref(), words, SigningPin.of(pin));
        load();
        Messages.done("review.report.all.done");
    }

    /** The newest report that the reader may know of, or null. */
    public SignedDocument getNewest() {
        return newest;
    }

    /** Reviews that are not over; the report waits for them. */
    public long getOpen() {
        return open;
    }

    public boolean isWriting() {
        return writing;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPin() {
        return null;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
