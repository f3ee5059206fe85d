package org.qualityaward.application.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qualityaward.application.ApplicationFile;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.CheckPoint;
import org.qualityaward.application.CheckResult;
import org.qualityaward.application.CheckingInDistrict;
import org.qualityaward.application.DecidingInDistrict;
import org.qualityaward.application.DistrictCheck;
import org.qualityaward.application.OpeningApplication;
import org.qualityaward.application.TellingDefects;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.shared.web.Messages;

/** The check of one filing by its district. */
@Named("districtCheck")
@ViewScoped
public class DistrictCheckPage implements Serializable {

    private static final String LIST = "/district/checks.xhtml?faces-redirect=true";

    @Inject
    OpeningApplication opening;

    @Inject
    CheckingInDistrict checking;

    @Inject
    DecidingInDistrict deciding;

    @Inject
    TellingDefects telling;

    private Long id;
    private transient ApplicationFile file;
    private List<SheetLine> lines = List.of();
    private int version;
    private String method;
    private CheckResult complete;
    private CheckResult truthful;
    private String reason;
    private String pin;
    private final DefectDraft defects = new DefectDraft();

    public void load() {
        file = opening.open(ref());
        DistrictCheck check = file.check();
        lines = SheetLine.of(check.getFindings(), CheckPoint.declared(), CheckHints.of(file));
        version = check.getVersion();
        method = check.getMethod();
        complete = check.getComplete();
        truthful = check.getTruthful();
    }

    public void save() {
        keep();
        load();
        Messages.done("application.check.saved");
    }

    public String recommend() {
        keep();
        deciding.recommend(ref(), reason, SigningPin.of(pin));
        Messages.done("application.check.recommended", getFile().application().getName());
        return LIST;
    }

    public String decline() {
        deciding.decline(ref(), reason, SigningPin.of(pin));
        Messages.done("application.check.declined", getFile().application().getName());
        return LIST;
    }

    public String giveBack() {
        telling.giveBack(ref(), defects.written(), SigningPin.of(pin));
        Messages.done("application.check.returned", getFile().application().getName());
        return LIST;
    }

    private void keep() {
        version = checking.write(
                        ref(),
                        new CheckingInDistrict.Sheet(
                                method,
                                complete,
                                truthful,
                                lines.stream().map(SheetLine::written).toList(),
                                version))
                .getVersion();
    }

    private ApplicationRef ref() {
        return new ApplicationRef(id);
    }

    public boolean isOpen() {
        return getFile().application().getState() == ApplicationState.DISTRICT_CHECKING;
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

    public List<SheetLine> getLines() {
        return lines;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public CheckResult getComplete() {
        return complete;
    }

    public void setComplete(CheckResult complete) {
        this.complete = complete;
    }

    public CheckResult getTruthful() {
        return truthful;
    }

    public void setTruthful(CheckResult truthful) {
        this.truthful = truthful;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
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
