package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.CycleRef;
import org.qualityaward.recusal.DeclarationLine;
import org.qualityaward.recusal.DeclaringInterest;
import org.qualityaward.recusal.PreparingDeclaration;
import org.qualityaward.recusal.SigningDeclaration;

/** How people declare their interests before they open anything. */
@ApplicationScoped
@Transactional
class RecusalStory {

    @Inject
    PreparingDeclaration preparing;

    @Inject
    DeclaringInterest declaring;

    @Inject
    SigningDeclaration signing;

    @Inject
    Stagehand stage;

    /** Declares none for every applicant that is asked about and not answered by the records, and signs. */
    void declareNone(String account, CycleRef cycle) {
        stage.as(
                account,
                () -> preparing
                        .prepare(cycle)
                        .filter(draft -> !draft.isSigned())
                        .ifPresent(draft -> {
                            draft.getLines().stream()
                                    .filter(line -> line.getAnswer() == null)
                                    .map(DeclarationLine::getId)
                                    .forEach(line -> declaring.none(line, null));
                            signing.sign(cycle, SigningPin.of(Stagehand.PIN));
                        }));
    }
}
