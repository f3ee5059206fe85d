package org.qualityaward.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.qualityaward.application.Application;
import org.qualityaward.cycle.Changes;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Role;

/** Tells those whom it concerns how the decision goes on. An applicant is told its own outcome, never scores or others. */
@ApplicationScoped
class DecisionNews {

    @Inject
    Changes changes;

    void candidatesSubmitted(Ranking ranking) {
        changes.record(
                Changes.of("deliberation.change.candidates", ranking.getNumber())
                        .in(ranking.getCycle())
                        .by(23),
                Changes.role(Role.STEERING).linked("/steering/candidates.xhtml"),
                Changes.role(Role.HEAD).linked("/steering/candidates.xhtml"));
    }

    void meetingCalled(Meeting meeting) {
        toMembers(
                meeting,
                "deliberation.change.meetingCalled",
                meeting.getNumber(),
                meeting.getCalledFor().atZone(AwardClock.CHINA).toLocalDate());
    }

    void meetingOpened(Meeting meeting) {
        toMembers(meeting, "deliberation.change.meetingOpened", meeting.getNumber());
    }

    void decided(Meeting meeting) {
        toMembers(meeting, "deliberation.change.decided", meeting.getNumber());
        for (MeetingItem item : meeting.getItems()) {
            tell(item.getApplication(), "deliberation.change.outcome", item.getResult());
        }
    }

    void minutesFiled(Meeting meeting) {
        changes.record(
                Changes.of("deliberation.change.minutes", meeting.getMinutes().getMinutesNumber())
                        .in(meeting.getCycle())
                        .by(24),
                Changes.role(Role.OFFICE).linked("/office/meeting.xhtml"));
    }

    void cleared(Proposal proposal) {
        changes.record(
                about(proposal.getApplication(), "deliberation.change.cleared"),
                Changes.role(Role.OFFICE).linked("/office/publicity.xhtml"),
                Changes.role(Role.HEAD).linked("/steering/endorsement.xhtml"),
                Changes.role(Role.DEPUTY_HEAD).linked("/steering/endorsement.xhtml"));
    }

    void held(Proposal proposal) {
        if (proposal.getState() == ProposalState.IN_PUBLICITY) {
            changes.record(
                    about(proposal.getApplication(), "deliberation.change.held"),
                    Changes.role(Role.OFFICE).linked("/office/publicity.xhtml"));
        }
    }

    void cancelled(Proposal proposal, List<Proposal> substitutes) {
        changes.record(
                about(proposal.getApplication(), "deliberation.change.cancelled"),
                Changes.role(Role.OFFICE).linked("/office/publicity.xhtml"),
                applicant(proposal.getApplication()));
        for (Proposal substitute : substitutes) {
            changes.record(
                    Changes.of(
                                    "deliberation.change.movedUp",
                                    substitute.getApplication().getName(),
                                    substitute.getHonour())
                            .about(substitute.getApplication().getId())
                            .in(substitute.getCycle())
                            .by(25),
                    Changes.role(Role.OFFICE).linked("/office/publicity.xhtml"),
                    applicant(substitute.getApplication()));
        }
    }

    void endorsed(Cycle cycle, int places) {
        changes.record(
                Changes.of("deliberation.change.endorsed", places).in(cycle).by(25),
                Changes.role(Role.OFFICE).linked("/office/approval.xhtml"),
                Changes.role(Role.MAYOR).linked("/mayor/approval.xhtml"));
    }

    void approved(Cycle cycle, int places) {
        changes.record(
                Changes.of("deliberation.change.approved", places).in(cycle).by(25),
                Changes.role(Role.OFFICE).linked("/office/approval.xhtml"),
                Changes.role(Role.HEAD).linked("/steering/endorsement.xhtml"));
    }

    private void toMembers(Meeting meeting, String key, Object... facts) {
        changes.record(
                Changes.of(key, facts).in(meeting.getCycle()).by(24),
                Changes.role(Role.STEERING).linked("/steering/meeting.xhtml"),
                Changes.role(Role.HEAD).linked("/steering/meeting.xhtml"),
                Changes.role(Role.OFFICE).linked("/office/meeting.xhtml"));
    }

    private void tell(Application application, String key, Object... facts) {
        changes.record(
                Changes.of(key, facts)
                        .about(application.getId())
                        .in(application.getCycle())
                        .by(24),
                applicant(application));
    }

    private static Changes.Event about(Application application, String key) {
        return Changes.of(key, application.getName())
                .about(application.getId())
                .in(application.getCycle())
                .by(25);
    }

    private static Changes.Audience applicant(Application application) {
        return Changes.organization(application.getOrganization().getId()).linked("/applicant/application.xhtml");
    }
}
