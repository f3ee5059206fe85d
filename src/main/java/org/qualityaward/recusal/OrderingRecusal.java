package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.application.Applications;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** The office orders a recusal on a new fact, at any time: what the person has scored becomes void, his seat empty. */
@ApplicationScoped
@Transactional
public class OrderingRecusal {

    @Inject
    Applications applications;

    @Inject
    People people;

    @Inject
    Recusals recusals;

    @Inject
    Grounds grounds;

    @Inject
    Recusing recusing;

    @Inject
    FilingDocuments filing;

    /**
     * @throws Refusal without a fact, when the person is recused already, or the PIN is wrong
     */
    @Act(
            value = "recusal.order",
            by = {Role.OFFICE, Role.OFFICE_LEAD, Role.DISCIPLINE},
            article = 34)
    public Recusal order(ApplicationRef ref, Long personId, Long groundId, String fact, SigningPin pin) {
        return rule(applications.get(ref.id()), personId, groundId, fact, pin);
    }

    /** Recuses and files the ruling; whoever calls it has passed the gate. */
    Recusal rule(Application application, Long personId, Long groundId, String fact, SigningPin pin) {
        Person person = people.find(personId).orElseThrow(NotHere::new);
        Ground ground = grounds.find(groundId).orElseThrow(() -> new Refusal("recusal.refusal.groundMissing", 34));
        if (recusals.isRecused(personId, application.getId())) {
            throw new Refusal("recusal.refusal.recusedAlready", 34, person.getName());
        }
        Recusal recusal = recusing.recuse(person, application, ground, RecusalCause.ORDERED, Reasons.given(fact));
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("ground", ground.getName());
        facts.put("facts", recusal.getFacts());
        recusal.filedAs(filing.file(RecusalPapers.ruling("order", person, application, facts), pin)
                .getId());
        return recusal;
    }
}
