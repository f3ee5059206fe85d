package org.qualityaward.cycle.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.qualityaward.cycle.StartDates;

/** The four dates as a form holds them. */
public class StartForm implements Serializable {

    private LocalDate announcedOn;
    private LocalDate filingDeadline;
    private LocalDate handedOverOn;
    private LocalDate meetingOn;

    void take(StartDates dates) {
        announcedOn = dates.announcedOn();
        filingDeadline = dates.filingDeadline();
        handedOverOn = dates.handedOverOn();
        meetingOn = dates.meetingOn();
    }

    StartDates toDates() {
        return new StartDates(announcedOn, filingDeadline, handedOverOn, meetingOn);
    }

    public LocalDate getAnnouncedOn() {
        return announcedOn;
    }

    public void setAnnouncedOn(LocalDate announcedOn) {
        this.announcedOn = announcedOn;
    }

    public LocalDate getFilingDeadline() {
        return filingDeadline;
    }

    public void setFilingDeadline(LocalDate filingDeadline) {
        this.filingDeadline = filingDeadline;
    }

    public LocalDate getHandedOverOn() {
        return handedOverOn;
    }

    public void setHandedOverOn(LocalDate handedOverOn) {
        this.handedOverOn = handedOverOn;
    }

    public LocalDate getMeetingOn() {
        return meetingOn;
    }

    public void setMeetingOn(LocalDate meetingOn) {
        this.meetingOn = meetingOn;
    }
}
