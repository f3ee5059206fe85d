package org.qualityaward.honour.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.honour.Award;
import org.qualityaward.honour.AwardRef;
import org.qualityaward.honour.AwardStanding;
import org.qualityaward.honour.HonourLedger;
import org.qualityaward.honour.KeepingLedger;
import org.qualityaward.honour.KeepingPrize;
import org.qualityaward.honour.Prize;
import org.qualityaward.honour.ReadingHonour;
import org.qualityaward.honour.SupportMeasure;
import org.qualityaward.honour.Visit;
import org.qualityaward.honour.VisitConclusion;
import org.qualityaward.publicity.Reckoning;
import org.qualityaward.shared.web.Messages;

/** One honour at the office: certificate, prize, visits, support. */
@Named("honourPage")
@ViewScoped
public class HonourPage implements Serializable {

    @Inject
    ReadingHonour reading;

    @Inject
    HonourLedger ledger;

    @Inject
    KeepingPrize keepingPrize;

    @Inject
    KeepingLedger keepingLedger;

    @Inject
    Reckoning reckoning;

    private Long id;
    private Award award;
    private Prize prize;
    private List<Visit> visits = List.of();
    private List<SupportMeasure> support = List.of();
    private LocalDate paidOn;
    private final VisitForm visit = new VisitForm();
    private final SupportForm measure = new SupportForm();

    public void load() {
        award = reading.read(new AwardRef(id));
        prize = ledger.prizeOf(award).orElse(null);
        visits = ledger.visits(award);
        support = ledger.support(award);
        paidOn = paidOn == null ? reckoning.today() : paidOn;
        visit.visitedOn = visit.visitedOn == null ? reckoning.today() : visit.visitedOn;
        measure.grantedOn = measure.grantedOn == null ? reckoning.today() : measure.grantedOn;
    }

    public void pay() {
        keepingPrize.pay(award.ref(), paidOn);
        saved();
    }

    public void recordVisit() {
        keepingLedger.visit(award.ref(), visit.report());
        saved();
    }

    public void recordSupport() {
        keepingLedger.support(
                award.ref(), measure.department, measure.article, measure.text, measure.grantedOn, measure.evidence);
        saved();
    }

    private void saved() {
        Messages.done("honour.honour.saved");
        load();
    }

    public AwardStanding getStanding() {
        return award.standingOn(reckoning.today());
    }

    public VisitConclusion[] getConclusions() {
        return VisitConclusion.values();
    }

    public Award getAward() {
        return award;
    }

    public Prize getPrize() {
        return prize;
    }

    public List<Visit> getVisits() {
        return visits;
    }

    public List<SupportMeasure> getSupport() {
        return support;
    }

    public VisitForm getVisit() {
        return visit;
    }

    public SupportForm getMeasure() {
        return measure;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }
}
