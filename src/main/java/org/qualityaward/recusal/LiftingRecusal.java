package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * Lifts a recusal: the office proposes with a reason, its head lifts with his signature, discipline is told. Neither may
 * be the recused: he does not even see it, since its file is hidden from him.
 */
@ApplicationScoped
@Transactional
public class LiftingRecusal {

    @Inject
    Recusals recusals;

    @Inject
    HiddenApplications hidden;

    @Inject
    RecusalNews news;

    @Inject
    Event<RecusalLifted> lifted;

    @Inject
    People people;

    @Inject
    FilingDocuments filing;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @throws Refusal when it is the caller's own, no longer in force, or without a reason
     */
    @Act(value = "recusal.proposeLift", by = Role.OFFICE, article = 34)
    public Recusal propose(ApplicationRef ref, RecusalRef recusalRef, String reason) {
        Recusal recusal = of(ref, recusalRef);
        recusal.proposeLift(me(), reason, clock.instant());
        news.liftProposed(recusal);
        return recusal;
    }

    /** The head of the office turns the proposal down. */
    @Act(value = "recusal.keep", by = Role.OFFICE_LEAD, article = 34)
    public Recusal keep(ApplicationRef ref, RecusalRef recusalRef) {
        Recusal recusal = of(ref, recusalRef);
        recusal.keep(me());
        news.kept(recusal);
        return recusal;
    }

    /**
     * @throws Refusal when it is the caller's own, not proposed, proposed by the caller, or the PIN is wrong
     */
    @Act(value = "recusal.lift", by = Role.OFFICE_LEAD, article = 34)
    public Recusal lift(ApplicationRef ref, RecusalRef recusalRef, SigningPin pin) {
        Recusal recusal = of(ref, recusalRef);
        recusal.lift(me(), clock.instant());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("facts", Objects.toString(recusal.getFacts(), ""));
        facts.put("proposedBy", recusal.getLiftProposedBy().getName());
        facts.put("reason", recusal.getLiftReason());
        recusal.liftFiledAs(
                filing.file(RecusalPapers.ruling("lifting", recusal.getPerson(), recusal.getApplication(), facts), pin)
                        .getId());
        hidden.forget();
        lifted.fire(new RecusalLifted(recusal));
        news.lifted(recusal);
        return recusal;
    }

    private Recusal of(ApplicationRef ref, RecusalRef recusalRef) {
        return recusals.find(recusalRef.id())
                .filter(found -> found.getApplication().getId().equals(ref.id()))
                .orElseThrow(NotHere::new);
    }

    private Person me() {
        return people.find(caller.get().personId()).orElseThrow(NotHere::new);
    }
}
