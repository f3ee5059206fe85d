package org.qualityaward.publicity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.calendar.DayUnit;
import org.qualityaward.publicity.NoticeKind;
import org.qualityaward.publicity.PublicNotice;
import org.qualityaward.publicity.PublicNotices;
import org.qualityaward.publicity.Reckoning;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Page;

/** An open notice with its days, and the list of all; without an id the one that a visitor should see first. */
@Named("noticePage")
@ViewScoped
public class NoticePage implements Serializable {

    private static final int NEWEST = 10;

    @Inject
    PublicNotices notices;

    @Inject
    Reckoning reckoning;

    @Inject
    OpinionFormBean form;

    private Long id;
    private PublicNotice notice;
    private int length;
    private List<PublicNotice> newest = List.of();

    public void load() {
        newest = notices.open(Page.Request.first(NEWEST)).rows();
        notice = id == null
                ? notices.foremost(today()).orElse(null)
                : notices.findOpen(id).orElseThrow(NotHere::new);
        if (notice != null && notice.getLastDay() != null) {
            length = reckoning.calendar().count(notice.getFirstDay(), notice.getLastDay(), unit());
            form.answer(notice);
        }
    }

    private DayUnit unit() {
        return notice.getKind() == NoticeKind.RESULTS ? DayUnit.CALENDAR_DAY : DayUnit.WORKING_DAY;
    }

    private LocalDate today() {
        return reckoning.today();
    }

    public boolean isInCalendarDays() {
        return unit() == DayUnit.CALENDAR_DAY;
    }

    public boolean isOpen() {
        return notice != null && notice.invitesOpinionsOn(today());
    }

    public boolean running(PublicNotice each) {
        return each.isRunningOn(today());
    }

    public boolean ended(PublicNotice each) {
        return each.isEndedOn(today());
    }

    /** The newest few, beside a notice. */
    public List<PublicNotice> getNewest() {
        return newest;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public PublicNotice getNotice() {
        return notice;
    }

    /** Days of the period, in the unit of its article. */
    public int getLength() {
        return length;
    }
}
