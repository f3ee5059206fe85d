package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CycleRef;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/**
 * A new fact comes to the knowledge of somebody who has signed: he takes his declaration up again (Article 34). The answers
 * are carried over into the next revision; what he signed holds until he signs that.
 */
@ApplicationScoped
@Transactional
public class RevisingDeclaration {

    @Inject
    Declarations declarations;

    @Inject
    Cycles cycles;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The draft of the next revision; the one there is when it was begun before. */
    @Act(
            value = "recusal.revise",
            by = {
                Role.REVIEWER,
                Role.INSTITUTION,
                Role.STEERING,
                Role.HEAD,
                Role.OFFICE,
                Role.OFFICE_LEAD,
                Role.DISTRICT
            },
            article = 34)
    public Declaration revise(CycleRef ref) {
        Cycle cycle = cycles.find(ref.id()).orElseThrow(NotHere::new);
        Declaration newest = declarations.newest(caller.get().personId(), cycle).orElseThrow(NotHere::new);
        if (!newest.isSigned()) {
            return newest;
        }
        Declaration draft = new Declaration(newest.getPerson(), cycle, newest, clock.instant());
        declarations.add(draft);
        declarations.flush();
        return draft;
    }
}
