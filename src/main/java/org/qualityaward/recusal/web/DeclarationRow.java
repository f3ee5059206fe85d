package org.qualityaward.recusal.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.qualityaward.application.Application;
import org.qualityaward.recusal.Answer;
import org.qualityaward.recusal.Confidence;
import org.qualityaward.recusal.DeclarationLine;
import org.qualityaward.recusal.Finding;
import org.qualityaward.recusal.FindingState;
import org.qualityaward.recusal.Interested;
import org.qualityaward.shared.District;

/** One applicant on the page of declarations: who it is, what was found, what is answered. */
public class DeclarationRow implements Serializable {

    /** What the records say, as it is shown. */
    public record Found(Confidence confidence, FindingState state, List<String> path) implements Serializable {
        public Confidence getConfidence() {
            return confidence;
        }

        public FindingState getState() {
            return state;
        }

        public List<String> getPath() {
            return path;
        }
    }

    private final long lineId;
    private final String name;
    private final String code;
    private final District district;
    private final String representative;
    private final List<Found> found;
    private Answer answer;
    private Long groundId;
    private LocalDate since;
    private LocalDate until;
    private String counterpart;
    private String facts;
    private Instant savedAt;
    private boolean open;

    DeclarationRow(DeclarationLine line, List<Finding> findings, Locale locale) {
        Application application = line.getApplication();
        this.lineId = line.getId();
        this.name = application.getName();
        this.code = application.getOrganization().getCreditCode();
        this.district = application.getDistrict();
        this.representative = application.getOrganization().getLegalRepresentative();
        this.found = findings.stream()
                .filter(finding -> finding.getApplication().equals(application))
                .map(finding -> new Found(finding.getConfidence(), finding.getState(), finding.pathIn(locale)))
                .toList();
        take(line);
        this.open = answer == Answer.CONFLICT && facts == null && found.isEmpty();
    }

    /** Takes up what was saved. */
    final void take(DeclarationLine line) {
        answer = line.getAnswer();
        groundId = line.getGround() == null ? null : line.getGround().getId();
        since = line.getSince();
        until = line.getUntil();
        counterpart = line.getCounterpart();
        facts = line.getFacts();
        savedAt = line.getSavedAt();
    }

    Interested details() {
        return new Interested(groundId, since, until, counterpart, facts);
    }

    public void toggle() {
        open = !open;
    }

    void show(boolean yes) {
        open = yes;
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isNone() {
        return answer == Answer.NONE;
    }

    public boolean isConflict() {
        return answer == Answer.CONFLICT;
    }

    public boolean isAnswered() {
        return answer != null;
    }

    /** Whether the records leave no doubt. */
    public boolean isCertain() {
        return found.stream().anyMatch(each -> each.confidence() == Confidence.CERTAIN);
    }

    public long getLineId() {
        return lineId;
    }

    public String getName() {
        return name;
    }

    public String getCode() {
        return code;
    }

    public District getDistrict() {
        return district;
    }

    public String getRepresentative() {
        return representative;
    }

    public List<Found> getFound() {
        return found;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public Long getGroundId() {
        return groundId;
    }

    public void setGroundId(Long groundId) {
        this.groundId = groundId;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getCounterpart() {
        return counterpart;
    }

    public void setCounterpart(String counterpart) {
        this.counterpart = counterpart;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }
}
