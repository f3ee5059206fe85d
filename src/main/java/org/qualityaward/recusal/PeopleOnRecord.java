package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.application.Applications;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.SignedDocuments;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Role;

/**
 * Gathers what the system knows of a person: recorded interests, employers that other rooms know, and what he did here for
 * an organisation: acting for it, signing a filing of it, signing the district's recommendation. The bureau's own staff go
 * on with the files that they recommended; whoever did so and reviews today does not.
 */
@ApplicationScoped
class PeopleOnRecord {

    @Inject
    Interests interests;

    @Inject
    @Any
    Instance<KnownEmployers> employers;

    @Inject
    SignedDocuments documents;

    @Inject
    Applications applications;

    /** @param applicants the applications of the cycle that is searched */
    KnownPerson of(Person person, List<Application> applicants) {
        List<Relation> relations = new ArrayList<>();
        interests.of(person.getId()).forEach(interest -> relations.add(Relation.of(interest)));
        employers.stream()
                .flatMap(source -> source.of(person).stream())
                .forEach(employer -> relations.add(Relation.of(employer)));
        return new KnownPerson(
                person.getName(), person.getBirthYear(), person.getPhone(), relations, deeds(person, applicants));
    }

    private List<KnownPerson.Done> deeds(Person person, List<Application> applicants) {
        Map<Long, Long> byOrganization = applicants.stream()
                .collect(Collectors.toMap(
                        each -> each.getOrganization().getId(), Application::getId, (first, second) -> second));
        List<KnownPerson.Done> deeds = new ArrayList<>();
        if (person.getOrganization() != null
                && byOrganization.containsKey(person.getOrganization().getId())) {
            deeds.add(new KnownPerson.Done(
                    Deed.ACTS_FOR_IT,
                    byOrganization.get(person.getOrganization().getId()),
                    null));
        }
        for (SignedDocuments.Signature signature : documents.signaturesOf(person.getId(), ApplicationRef.KIND)) {
            boolean filing = signature.type() == DocumentType.TRUTH_COMMITMENT
                    || signature.type() == DocumentType.APPLICATION_FORM;
            boolean recommendation = signature.type() == DocumentType.RECOMMENDATION
                    && !person.getRoles().contains(Role.DISTRICT);
            if (filing || recommendation) {
                applications.find(signature.subjectId()).ifPresent(signed -> {
                    Long now = byOrganization.get(signed.getOrganization().getId());
                    if (now != null) {
                        LocalDate day = LocalDate.ofInstant(signature.at(), AwardClock.CHINA);
                        deeds.add(new KnownPerson.Done(
                                filing ? Deed.SIGNED_FILING : Deed.SIGNED_RECOMMENDATION,
                                now,
                                now.equals(signed.getId()) ? null : day));
                    }
                });
            }
        }
        return deeds;
    }
}
