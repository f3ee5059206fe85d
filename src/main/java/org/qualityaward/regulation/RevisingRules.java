package org.qualityaward.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * The head of the office enters a later edition of the measures, or other numbers where the text is silent. Cycles opened from
 * then on are bound to it; those under way and over keep the version they have (Art. 15: the criteria and numbers of a running
 * cycle are locked).
 */
@ApplicationScoped
@Transactional
public class RevisingRules {

    @Inject
    RuleSets ruleSets;

    /**
     * @param changed the amounts that differ from the latest version
     * @throws Refusal when the code is taken, the day lies before the latest version's, or an amount is not of its kind
     */
    @Act(value = "regulation.revise", by = Role.OFFICE_LEAD, article = 15)
    public RuleSet revise(
            String code, String title, String documentNumber, LocalDate issuedOn, Map<Rule, String> changed) {
        RuleSet latest = ruleSets.latest().orElseThrow();
        if (ruleSets.find(code).isPresent()) {
            throw new Refusal("regulation.refusal.codeTaken", 15, code);
        }
        if (issuedOn.isBefore(latest.getIssuedOn())) {
            throw new Refusal("regulation.refusal.issuedBefore", 15, issuedOn, latest.getIssuedOn());
        }
        RuleSet edition = latest.revised(code, title, documentNumber, issuedOn, changed);
        ruleSets.add(edition);
        return edition;
    }
}
