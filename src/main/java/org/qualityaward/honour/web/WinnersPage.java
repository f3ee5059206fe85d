package org.qualityaward.honour.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.honour.Award;
import org.qualityaward.honour.AwardKind;
import org.qualityaward.honour.AwardStanding;
import org.qualityaward.honour.Awards;
import org.qualityaward.publicity.Reckoning;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.web.Lazy;

/** The list of honours, for the public and for the office. */
@Named("winnersPage")
@ViewScoped
public class WinnersPage implements Serializable {

    @Inject
    Awards awards;

    @Inject
    Reckoning reckoning;

    @Inject
    HiddenFiles hiddenFiles;

    @Inject
    CurrentCaller caller;

    private String text;
    private AwardKind kind;
    private transient Lazy<Award> rows;

    public Lazy<Award> getRows() {
        if (rows == null) {
            rows = new Lazy<>(request -> awards.page(text, kind, hidden(), request));
        }
        return rows;
    }

    /** The town reads the whole list; to the office it shows what each may know of. */
    private Set<Long> hidden() {
        boolean open =
                FacesContext.getCurrentInstance().getViewRoot().getViewId().startsWith("/public/");
        return open ? Set.of() : hiddenFiles.from(caller.get());
    }

    public AwardStanding standing(Award award) {
        return award.standingOn(reckoning.today());
    }

    public AwardKind[] getKinds() {
        return AwardKind.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public AwardKind getKind() {
        return kind;
    }

    public void setKind(AwardKind kind) {
        this.kind = kind;
    }
}
