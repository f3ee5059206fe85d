package org.qualityaward.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.DeadlineWork;
import org.qualityaward.publicity.ObjectionSettled;
import org.qualityaward.publicity.Objections;
import org.qualityaward.publicity.Reckoning;

/**
 * When the seven working days of an organisation are over it is clear, unless an objection against it is open or upheld. An
 * objection that is settled later lets it go on then; it never holds another organisation (Article 25).
 */
@ApplicationScoped
public class EndOfPublicity implements DeadlineWork {

    @Inject
    Proposals proposals;

    @Inject
    Objections objections;

    @Inject
    DecisionNews news;

    @Inject
    Reckoning reckoning;

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.PUBLICITY;
    }

    @Override
    public void lapsed(Deadline deadline) {
        proposals.find(deadline.getSubjectId()).ifPresent(this::clear);
    }

    void settled(@Observes ObjectionSettled event) {
        proposals.standingOf(event.application().getId()).ifPresent(this::clear);
    }

    private void clear(Proposal proposal) {
        long application = proposal.getApplication().getId();
        boolean cleared = proposal.clearIfOver(
                reckoning.today(),
                objections.openAgainst(application),
                objections.upheldAgainst(application).isPresent());
        if (cleared) {
            news.cleared(proposal);
        } else {
            news.held(proposal);
        }
    }
}
