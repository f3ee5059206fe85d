package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.recusal.RecusingOnConclusion;
import org.qualityaward.review.experts.RecordingConduct;
import org.qualityaward.shared.Texts;

/**
 * Lets follow what a concluded case draws, each in the room that it belongs to and by that room's own act: the record in the
 * expert pool, the recusal, the lead to revoke an honour. All of it or nothing, with the conclusion. The ruling on a recusal
 * names the applicant, and the whole office reads it: so it says no word of the case, which else would have its reporter beside
 * it; that there is one stands in the case alone.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DrawingConsequences {

    @Inject
    RecordingConduct pool;

    @Inject
    RecusingOnConclusion recusals;

    @Inject
    Event<RevocationLead> leads;

    void draw(AccountabilityCase closed, SigningPin pin) {
        closed.getConsequences().forEach(each -> draw(each, closed, pin));
    }

    private void draw(Consequence drawn, AccountabilityCase closed, SigningPin pin) {
        Conclusion conclusion = closed.getConclusion();
        switch (drawn.getKind()) {
            case POOL_RECORD, POOL_BAR ->
                pool.record(
                        drawn.getPersonId(),
                        conclusion.getConsequence(),
                        conclusion.getDocumentNumber(),
                        drawn.getKind() == Consequence.Kind.POOL_BAR);
            case RECUSAL ->
                recusals.recuse(
                        closed.getTwoWay().getApplication().getId(),
                        drawn.getPersonId(),
                        Texts.chinese("supervision.consequence.recusal"),
                        pin);
            default -> lead(closed, conclusion);
        }
    }

    private void lead(AccountabilityCase closed, Conclusion conclusion) {
        leads.fire(new RevocationLead(
                closed.getTwoWay().getOrganizationId(),
                closed.getCycle().getId(),
                conclusion.getDocumentNumber(),
                conclusion.getConsequence(),
                closed.getInvestigatorName()));
    }
}
