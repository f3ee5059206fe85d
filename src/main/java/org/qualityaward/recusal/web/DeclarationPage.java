package org.qualityaward.recusal.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CycleRef;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.recusal.DeclaringInterest;
import org.qualityaward.recusal.RevisingDeclaration;
import org.qualityaward.recusal.SigningDeclaration;
import org.qualityaward.shared.web.Messages;
import org.qualityaward.shared.web.SamePage;

/** The page of declarations: one table, saved as one goes, one signature at the end. */
@Named("declarations")
@ViewScoped
public class DeclarationPage implements Serializable {

    @Inject
    DeclarationRows source;

    @Inject
    DeclaringInterest declaring;

    @Inject
    SigningDeclaration signing;

    @Inject
    RevisingDeclaration revising;

    @Inject
    Cycles cycles;

    private Long cycleId;
    private List<DeclarationRow> rows = List.of();
    private Instant signedAt;
    private boolean openOnly;
    private String pin;

    /** Loads the caller's declaration once. */
    @PostConstruct
    void load() {
        cycleId = cycles.current().map(Cycle::getId).orElse(null);
        if (cycleId != null) {
            source.load(new CycleRef(cycleId), locale()).ifPresent(loaded -> {
                rows = loaded.rows();
                signedAt = loaded.signedAt();
            });
        }
    }

    public void none(DeclarationRow row) {
        row.take(declaring.none(row.getLineId(), row.isConflict() ? null : row.getFacts()));
        row.show(false);
    }

    public void conflict(DeclarationRow row) {
        row.take(declaring.conflict(row.getLineId(), row.details()));
        row.show(true);
    }

    /** Saves the particulars of an interest as they are typed. */
    public void save(DeclarationRow row) {
        row.take(
                row.isConflict()
                        ? declaring.conflict(row.getLineId(), row.details())
                        : declaring.none(row.getLineId(), row.getFacts()));
    }

    public void toggleOpenOnly() {
        openOnly = !openOnly;
    }

    /** Signs, and shows the page anew as the caller now sees the world. */
    public String sign() {
        signing.sign(new CycleRef(cycleId), SigningPin.of(pin));
        Messages.done("recusal.declare.done");
        return SamePage.anew();
    }

    /** Takes a signed declaration up again on a new fact. */
    public String revise() {
        revising.revise(new CycleRef(cycleId));
        return SamePage.anew();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public List<DeclarationRow> getRows() {
        return openOnly ? rows.stream().filter(row -> !row.isAnswered()).toList() : rows;
    }

    public int getTotal() {
        return rows.size();
    }

    public int getDone() {
        return (int) rows.stream().filter(DeclarationRow::isAnswered).count();
    }

    public int getLeft() {
        return getTotal() - getDone();
    }

    public int getPercent() {
        return rows.isEmpty() ? 0 : getDone() * 100 / getTotal();
    }

    public long getConflicts() {
        return rows.stream().filter(DeclarationRow::isConflict).count();
    }

    public boolean isSigned() {
        return signedAt != null;
    }

    public Instant getSignedAt() {
        return signedAt;
    }

    public boolean isOpenOnly() {
        return openOnly;
    }

    public String getPin() {
        return null;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
