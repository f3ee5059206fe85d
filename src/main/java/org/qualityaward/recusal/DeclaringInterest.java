package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.qualityaward.archive.WaitingActs;
import org.qualityaward.cycle.CycleRef;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** Saves one answer of the caller's draft, as it is given. What the records are certain of cannot be answered with none. */
@ApplicationScoped
@Transactional
public class DeclaringInterest {

    private static final String CYCLE = new CycleRef(null).kind();

    @Inject
    WaitingActs waiting;

    @Inject
    Declarations declarations;

    @Inject
    Findings findings;

    @Inject
    Grounds grounds;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @param note why a likely finding does not hold, or null
     * @throws Refusal {@code recusal.refusal.certain}, {@code recusal.refusal.signedAlready}
     */
    @Act(
            value = "recusal.declareNone",
            by = {
                Role.REVIEWER,
                Role.INSTITUTION,
                Role.STEERING,
                Role.HEAD,
                Role.OFFICE,
                Role.OFFICE_LEAD,
                Role.DISTRICT
            },
            article = 34,
            readOnly = true)
    public DeclarationLine none(long lineId, String note) {
        DeclarationLine line = ownDraft(lineId);
        boolean certain = findings
                .about(caller.get().personId(), line.getDeclaration().getCycle())
                .stream()
                .anyMatch(finding -> finding.isCertain()
                        && finding.getState() == FindingState.UPHELD
                        && finding.getApplication().equals(line.getApplication()));
        if (certain) {
            throw new Refusal(
                    "recusal.refusal.certain", 34, line.getApplication().getName());
        }
        line.declareNone(note, clock.instant());
        return line;
    }

    /**
     * @throws Refusal {@code recusal.refusal.period}, {@code recusal.refusal.factsTooLong},
     *     {@code recusal.refusal.signedAlready}
     */
    @Act(
            value = "recusal.declareConflict",
            by = {
                Role.REVIEWER,
                Role.INSTITUTION,
                Role.STEERING,
                Role.HEAD,
                Role.OFFICE,
                Role.OFFICE_LEAD,
                Role.DISTRICT
            },
            article = 34,
            readOnly = true)
    public DeclarationLine conflict(long lineId, Interested details) {
        DeclarationLine line = ownDraft(lineId);
        line.declareConflict(details, grounds.find(details.groundId()).orElse(null), clock.instant());
        return line;
    }

    private DeclarationLine ownDraft(long lineId) {
        DeclarationLine line = declarations
                .line(lineId)
                .filter(found -> found.getDeclaration()
                        .getPerson()
                        .getId()
                        .equals(caller.get().personId()))
                .orElseThrow(NotHere::new);
        line.getDeclaration().beDraft();
        waiting.refuseWhileWaiting(
                caller.get().personId(), CYCLE, line.getDeclaration().getCycle().getId());
        return line;
    }
}
