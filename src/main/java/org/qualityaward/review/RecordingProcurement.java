package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.qualityaward.application.Application;
import org.qualityaward.application.Applications;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CycleRef;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.identity.CreditCode;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.recusal.Interests;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** The office records by which procurement the institution was chosen; one tied to an applicant is refused (Article 20). */
@ApplicationScoped
@Transactional
public class RecordingProcurement {

    @Inject
    Procurements procurements;

    @Inject
    Applications applications;

    @Inject
    Interests interests;

    @Inject
    Cycles cycles;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** An institution as typed, and whose account acts for it from now on; null while nobody does. */
    public record Chosen(String name, String creditCode, String contact, String phone, Long agentId) {}

    /**
     * @throws Refusal when something is missing, the code is wrong, the institution is or is tied to an applicant, or the
     *     applications have been handed over
     */
    @Act(
            value = "review.recordProcurement",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 20)
    public Procurement record(CycleRef ref, Chosen chosen, ProcurementFile file) {
        Cycle cycle = cycles.find(ref.id()).orElseThrow(NotHere::new);
        if (blank(chosen.name()) || blank(chosen.contact())) {
            throw new Refusal("review.refusal.procurementIncomplete", 20);
        }
        CreditCode code = CreditCode.of(chosen.creditCode());
        independentOf(applications.inCycle(cycle), code);
        ReviewInstitution institution = procurements.institution(code).orElseGet(() -> {
            ReviewInstitution fresh = new ReviewInstitution(chosen.name().strip(), code);
            fresh.reachedBy(chosen.name().strip(), chosen.contact().strip(), chosen.phone());
            procurements.add(fresh);
            return fresh;
        });
        institution.reachedBy(chosen.name().strip(), chosen.contact().strip(), chosen.phone());
        Procurement procurement = procurements.of(cycle).orElseGet(() -> new Procurement(cycle));
        procurement.record(institution, file, clock.instant());
        procurements.add(procurement);
        if (chosen.agentId() != null) {
            agent(chosen.agentId()).actingFor(null, null, institution.getId());
        }
        return procurement;
    }

    private Person agent(Long id) {
        return people.find(id)
                .filter(person -> person.getRoles().contains(Role.INSTITUTION))
                .orElseThrow(NotHere::new);
    }

    private void independentOf(List<Application> applicants, CreditCode institution) {
        for (Application applicant : applicants) {
            String code = applicant.getOrganization().getCreditCode();
            boolean tied = code.equals(institution.value())
                    || interests.ties().stream()
                            .anyMatch(tie -> code.equals(tie.getFromCode())
                                            && institution.value().equals(tie.getToCode())
                                    || code.equals(tie.getToCode())
                                            && institution.value().equals(tie.getFromCode()));
            if (tied) {
                throw new Refusal("review.refusal.institutionTied", 20, applicant.getName());
            }
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
