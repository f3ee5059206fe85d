package org.qualityaward.honour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.qualityaward.publicity.Reckoning;
import org.qualityaward.shared.Texts;
import org.qualityaward.supervision.RevocationLead;

/**
 * A founded case of accountability is a lead: for each honour that the organisation still holds, or wins later in the same
 * cycle, a case of revocation for fraud is opened (Article 41), which the office then investigates on its own.
 */
@ApplicationScoped
@Transactional
class TakingLeads {

    private static final int LONGEST = 2000;

    @Inject
    Awards awards;

    @Inject
    HonourLedger ledger;

    @Inject
    HonourNews news;

    @Inject
    Reckoning reckoning;

    void take(@Observes RevocationLead lead) {
        LocalDate today = reckoning.today();
        KeptLead kept = new KeptLead(lead, today);
        ledger.add(kept);
        awards.ofOrganization(lead.organizationId()).stream()
                .filter(award ->
                        award.getRevokedOn() == null && !award.getValidUntil().isBefore(today))
                .forEach(award -> open(award, kept, today));
    }

    /** An honour is given: what its own cycle has left as a lead is taken up. */
    void takeUp(Award award) {
        ledger.leads(award.getOrganization().getId(), award.getCycle().getId())
                .forEach(lead -> open(award, lead, reckoning.today()));
    }

    private void open(Award award, KeptLead lead, LocalDate today) {
        ledger.add(new RevocationCase(
                award,
                RevocationGround.FRAUD,
                cut(Texts.chinese("honour.lead.fromCase", lead.getSource(), lead.getLead())),
                today,
                lead.getGivenBy()));
        news.leadTaken(award);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
