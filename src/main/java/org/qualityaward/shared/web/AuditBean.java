package org.qualityaward.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.primefaces.model.LazyDataModel;
import org.qualityaward.shared.AuditEntry;
import org.qualityaward.shared.AuditEntry.Outcome;
import org.qualityaward.shared.AuditFilter;
import org.qualityaward.shared.ExportingAuditTrail;
import org.qualityaward.shared.ReadingAuditTrail;
import org.qualityaward.shared.Texts;

/** The page on which the auditor reads the trail. */
@Named("audit")
@ViewScoped
public class AuditBean implements Serializable {

    private static final String ACT = "act.";

    @Inject
    ReadingAuditTrail reading;

    @Inject
    ExportingAuditTrail exporting;

    @Inject
    Clock clock;

    private AuditQuery query = new AuditQuery();
    private LazyDataModel<AuditEntry> rows;

    @PostConstruct
    void load() {
        rows = new Lazy<>(request -> reading.page(query.toFilter(), request));
    }

    public void clear() {
        query = new AuditQuery();
    }

    /** Sends what the filter finds as CSV. */
    public void export() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        AuditFilter filter = query.toFilter();
        external.setResponseContentType("text/csv; charset=UTF-8");
        external.setResponseCharacterEncoding(StandardCharsets.UTF_8.name());
        external.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"audit-" + LocalDate.now(clock) + ".csv\"");
        exporting.export(filter, locale(), external.getResponseOutputWriter());
        faces.responseComplete();
    }

    /** Names of acts that contain what was typed, in either language of theirs, for the filter. */
    public List<String> acts(String typed) {
        String part = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        ResourceBundle texts = Texts.bundle(locale());
        return texts.keySet().stream()
                .filter(key -> key.startsWith(ACT))
                .filter(key -> key.contains(part)
                        || texts.getString(key).toLowerCase(Locale.ROOT).contains(part))
                .map(key -> key.substring(ACT.length()))
                .sorted()
                .toList();
    }

    /** What was done, in words where the bundles have them. */
    public String textOf(String act) {
        return act == null ? null : Texts.textOr(locale(), ACT + act, act);
    }

    /** The sentence of a refusal; its facts are not kept in the trail and stand as dots. */
    public String reasonOf(AuditEntry entry) {
        String reason = entry.getReason();
        return reason == null ? null : Texts.textOr(locale(), reason, reason).replaceAll("\\{\\d[^}]*}", "…");
    }

    /** On what it was done. */
    public String subjectOf(AuditEntry entry) {
        String kind = entry.getSubjectKind();
        return kind == null ? null : Texts.textOr(locale(), "subject." + kind, kind);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public LazyDataModel<AuditEntry> getRows() {
        return rows;
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public AuditQuery getQuery() {
        return query;
    }
}
