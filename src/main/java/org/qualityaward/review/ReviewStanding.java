package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.application.Applications;
import org.qualityaward.application.FileReaders;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.identity.Person;
import org.qualityaward.recusal.PeopleOnFile;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Standing;
import org.qualityaward.shared.Subject;

/**
 * A reviewer may act on an application only while he sits on it, an institution's staff only in the cycle it was chosen for.
 * Where an act is open to a further role that the caller holds, that role's own rules decide.
 */
@ApplicationScoped
public class ReviewStanding implements Standing, FileReaders, PeopleOnFile {

    private static final Set<Role> OURS = Set.of(Role.REVIEWER, Role.INSTITUTION);

    @Inject
    Reviews reviews;

    @Inject
    Procurements procurements;

    @Inject
    Applications applications;

    @Inject
    Cycles cycles;

    @Override
    public boolean concerns(Subject subject) {
        return ApplicationRef.KIND.equals(subject.kind()) || "cycle".equals(subject.kind());
    }

    @Override
    public boolean permits(Caller caller, Act act, Subject subject) {
        boolean byOther = Arrays.stream(act.by()).anyMatch(role -> !OURS.contains(role) && caller.is(role));
        if (byOther || caller.roles().stream().noneMatch(OURS::contains)) {
            return true;
        }
        boolean asReviewer = named(act, Role.REVIEWER) && caller.is(Role.REVIEWER);
        boolean asInstitution = named(act, Role.INSTITUTION) && caller.is(Role.INSTITUTION);
        if (ApplicationRef.KIND.equals(subject.kind())) {
            return asReviewer && reviews.isSeated(caller.personId(), subject.id())
                    || asInstitution
                            && applications
                                    .find(subject.id())
                                    .map(Application::getCycle)
                                    .filter(cycle -> isChosen(caller, cycle))
                                    .isPresent();
        }
        return asReviewer
                || !asInstitution
                || !act.value().startsWith("review.")
                || cycles.find(subject.id())
                        .filter(cycle -> isChosen(caller, cycle))
                        .isPresent();
    }

    private static boolean named(Act act, Role role) {
        return act.by().length == 0 || List.of(act.by()).contains(role);
    }

    private boolean isChosen(Caller caller, Cycle cycle) {
        return procurements
                .of(cycle)
                .map(Procurement::getInstitution)
                .filter(institution -> Objects.equals(institution.getId(), caller.institutionId()))
                .isPresent();
    }

    @Override
    public boolean mayRead(Caller caller, Application application) {
        return caller.is(Role.REVIEWER) && reviews.isSeated(caller.personId(), application.getId())
                || caller.is(Role.INSTITUTION) && isChosen(caller, application.getCycle());
    }

    @Override
    public List<Person> workingOn(Long applicationId) {
        return reviews.of(applicationId)
                .map(review -> review.taken().stream().map(Seat::getPerson).toList())
                .orElse(List.of());
    }
}
