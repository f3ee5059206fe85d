package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.application.Applications;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** An applicant asks the office to recuse somebody who works on its file (申请回避), with a reason. */
@ApplicationScoped
@Transactional
public class RequestingRecusal {

    @Inject
    Recusals recusals;

    @Inject
    Applications applications;

    @Inject
    People people;

    @Inject
    @Any
    Instance<PeopleOnFile> peopleOnFile;

    @Inject
    RecusalNews news;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Whom an applicant may ask to be recused: who works on its file now. */
    public List<Person> candidates(Long applicationId) {
        return peopleOnFile.stream()
                .flatMap(source -> source.workingOn(applicationId).stream())
                .distinct()
                .toList();
    }

    /**
     * @throws Refusal without a reason, or when the same was asked and is not answered
     */
    @Act(value = "recusal.request", by = Role.APPLICANT, article = 34)
    public RecusalRequest ask(ApplicationRef ref, Long personId, String reason) {
        Application application = applications
                .find(ref.id())
                .filter(found -> Objects.equals(
                        found.getOrganization().getId(), caller.get().organizationId()))
                .orElseThrow(NotHere::new);
        Person person = candidates(ref.id()).stream()
                .filter(each -> each.getId().equals(personId))
                .findFirst()
                .orElseThrow(NotHere::new);
        boolean asked = recusals.requestsOn(ref.id()).stream()
                .anyMatch(request -> request.isOpen() && request.getPerson().equals(person));
        if (asked) {
            throw new Refusal("recusal.refusal.requestedAlready", 34, person.getName());
        }
        Person me = people.find(caller.get().personId()).orElseThrow(NotHere::new);
        RecusalRequest request = new RecusalRequest(application, me, person, reason, clock.instant());
        recusals.add(request);
        news.requested(request);
        return request;
    }
}
