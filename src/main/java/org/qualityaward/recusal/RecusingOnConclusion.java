package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.application.Applications;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * The discipline supervisor recuses a person by the conclusion of a case of accountability (Articles 34, 35). He opens no file
 * for it, so the application is named by its id and nothing of it is shown.
 */
@ApplicationScoped
@Transactional
public class RecusingOnConclusion {

    private static final int ARTICLE = 34;
    private static final String GROUND = "OTHER";

    @Inject
    OrderingRecusal ordering;

    @Inject
    Applications applications;

    @Inject
    Grounds grounds;

    /**
     * @param fact what the ruling gives as its ground, without a word of the case
     * @throws Refusal when the person is recused already, or the PIN is wrong
     */
    @Act(value = "recusal.onConclusion", by = Role.DISCIPLINE, article = ARTICLE)
    public Recusal recuse(Long applicationId, Long personId, String fact, SigningPin pin) {
        Ground ground = grounds.active().stream()
                .filter(each -> GROUND.equals(each.getCode()))
                .findFirst()
                .orElseThrow(() -> new Refusal("recusal.refusal.groundMissing", ARTICLE));
        return ordering.rule(applications.get(applicationId), personId, ground.getId(), fact, pin);
    }
}
