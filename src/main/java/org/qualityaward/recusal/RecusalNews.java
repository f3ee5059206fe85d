package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qualityaward.application.Application;
import org.qualityaward.cycle.Changes;
import org.qualityaward.shared.Role;

/** Tells those concerned what changed; the recused find nothing, since every change names its file. */
@ApplicationScoped
class RecusalNews {

    private static final String OFFICE = "/office/recusals.xhtml";
    private static final String SUPERVISOR = "/supervisor/recusals.xhtml";
    private static final String APPLICANT = "/applicant/recusal-requests.xhtml";

    @Inject
    Changes changes;

    void ruled(Finding finding) {
        changes.record(
                about(
                        "recusal.change.ruled",
                        finding.getApplication(),
                        finding.getPerson().getName(),
                        finding.getState()),
                Changes.role(Role.DISCIPLINE).linked(SUPERVISOR),
                Changes.role(Role.OFFICE).linked(OFFICE));
    }

    void requested(RecusalRequest request) {
        changes.record(
                about(
                        "recusal.change.requested",
                        request.getApplication(),
                        request.getPerson().getName()),
                Changes.role(Role.OFFICE).linked(OFFICE),
                Changes.role(Role.DISCIPLINE).linked(SUPERVISOR));
    }

    void answered(RecusalRequest request) {
        Application application = request.getApplication();
        changes.record(
                about(
                        "recusal.change.answered",
                        application,
                        request.getPerson().getName(),
                        request.getState()),
                Changes.organization(application.getOrganization().getId()).linked(APPLICANT),
                Changes.role(Role.DISCIPLINE).linked(SUPERVISOR));
    }

    void recused(Recusal recusal) {
        changes.record(
                about(
                        "recusal.change.recused",
                        recusal.getApplication(),
                        recusal.getPerson().getName(),
                        recusal.getCause()),
                Changes.role(Role.OFFICE).linked(OFFICE),
                Changes.role(Role.DISCIPLINE).linked(SUPERVISOR));
    }

    void liftProposed(Recusal recusal) {
        changes.record(
                about(
                        "recusal.change.liftProposed",
                        recusal.getApplication(),
                        recusal.getPerson().getName()),
                Changes.role(Role.OFFICE_LEAD).linked(OFFICE));
    }

    /** Says what was proposed, since the next proposal says something else. */
    void kept(Recusal recusal) {
        changes.record(
                about(
                        "recusal.change.kept",
                        recusal.getApplication(),
                        recusal.getPerson().getName(),
                        recusal.getLiftProposedBy().getName(),
                        recusal.getLiftReason()),
                Changes.role(Role.OFFICE).linked(OFFICE),
                Changes.role(Role.DISCIPLINE).linked(SUPERVISOR));
    }

    void lifted(Recusal recusal) {
        changes.record(
                about(
                        "recusal.change.lifted",
                        recusal.getApplication(),
                        recusal.getPerson().getName()),
                Changes.role(Role.OFFICE).linked(OFFICE),
                Changes.role(Role.DISCIPLINE).linked(SUPERVISOR));
    }

    private static Changes.Event about(String key, Application application, Object... more) {
        Object[] facts = new Object[more.length + 1];
        facts[0] = application.getName();
        System.arraycopy(more, 0, facts, 1, more.length);
        return Changes.of(key, facts)
                .about(application.getId())
                .in(application.getCycle())
                .by(34);
    }
}
