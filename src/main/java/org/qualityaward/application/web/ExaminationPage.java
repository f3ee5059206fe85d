package org.qualityaward.application.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qualityaward.application.AllowingSecondRequest;
import org.qualityaward.application.ApplicationFile;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.CheckPoint;
import org.qualityaward.application.ConcludingExamination;
import org.qualityaward.application.DefectNotice;
import org.qualityaward.application.Examination;
import org.qualityaward.application.ExaminingApplication;
import org.qualityaward.application.OpeningApplication;
import org.qualityaward.application.TellingDefects;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.shared.web.Messages;

/** The preliminary examination of one application by the office. */
@Named("examination")
@ViewScoped
public class ExaminationPage implements Serializable {

    private static final String AGAIN = "/office/examination.xhtml?faces-redirect=true&id=";

    @Inject
    OpeningApplication opening;

    @Inject
    ExaminingApplication examining;

    @Inject
    TellingDefects telling;

    @Inject
    AllowingSecondRequest allowing;

    @Inject
    ConcludingExamination concluding;

    private Long id;
    private transient ApplicationFile file;
    private Map<CheckPoint.Group, List<SheetLine>> lines = new EnumMap<>(CheckPoint.Group.class);
    private int version;
    private String reason;
    private String secondReason;
    private String pin;
    private final DefectDraft defects = new DefectDraft();

    public void load() {
        file = opening.open(ref());
        Examination examination = file.examination();
        if (examination == null) {
            return;
        }
        version = examination.getVersion();
        Map<CheckPoint, SheetLine.Hint> hints = CheckHints.of(file);
        for (CheckPoint.Group group : CheckPoint.Group.values()) {
            lines.put(group, SheetLine.of(examination.getFindings(), CheckPoint.of(group), hints));
        }
    }

    public void save() {
        keep();
        load();
        Messages.done("application.check.saved");
    }

    public String eligible() {
        keep();
        return conclude(true);
    }

    public String ineligible() {
        return conclude(false);
    }

    private String conclude(boolean eligible) {
        concluding.conclude(ref(), eligible, reason, SigningPin.of(pin));
        Messages.done(eligible ? "application.examination.eligible" : "application.examination.ineligible");
        return AGAIN + id;
    }

    public String ask() {
        keep();
        DefectNotice notice = telling.ask(ref(), defects.written(), SigningPin.of(pin));
        Messages.done("application.examination.asked", notice.getDocumentNumber(), notice.getDueOn());
        return AGAIN + id;
    }

    public void allow() {
        allowing.allow(ref(), secondReason);
        load();
        Messages.done("application.examination.allowed");
    }

    private void keep() {
        version = examining
                .write(
                        ref(),
                        lines.values().stream()
                                .flatMap(List::stream)
                                .map(SheetLine::written)
                                .toList(),
                        version)
                .getVersion();
    }

    private ApplicationRef ref() {
        return new ApplicationRef(id);
    }

    /** Whether the sheet can be written now. */
    public boolean isOpen() {
        ApplicationState state = getFile().application().getState();
        return state == ApplicationState.RECOMMENDED || state == ApplicationState.EXAMINING;
    }

    /** Whether the office told defects before, so that its lead has to allow another notice. */
    public boolean isAskedBefore() {
        return getFile().notices().stream().anyMatch(n -> n.getIssuer() == DefectNotice.Issuer.OFFICE);
    }

    public List<CheckPoint.Group> getGroups() {
        return Arrays.asList(CheckPoint.Group.values());
    }

    public Map<CheckPoint.Group, List<SheetLine>> getLines() {
        return lines;
    }

    public ApplicationFile getFile() {
        if (file == null) {
            file = opening.open(ref());
        }
        return file;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSecondReason() {
        return secondReason;
    }

    public void setSecondReason(String secondReason) {
        this.secondReason = secondReason;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }

    public DefectDraft getDefects() {
        return defects;
    }
}
