package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.cycle.Changes;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/**
 * A case is given to an investigator among the discipline supervisors, never to one who is recused from the applicant; the
 * office's seal is on the paper that says so, and he is told.
 */
@ApplicationScoped
@Transactional
public class AssigningCase {

    private static final int ARTICLE = 35;

    @Inject
    AccountabilityCases cases;

    @Inject
    FilingDocuments filing;

    @Inject
    People people;

    @Inject
    HiddenFiles files;

    @Inject
    Changes changes;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Those to whom it may be given. */
    @Act(value = "supervision.case.investigators", by = Role.DISCIPLINE, article = 35, readOnly = true)
    public List<Person> investigators(CaseRef ref) {
        AccountabilityCase open = cases.find(ref.id()).orElseThrow(NotHere::new);
        return people.with(Role.DISCIPLINE).stream()
                .filter(person -> isOpenTo(open, person))
                .toList();
    }

    /**
     * @param investigatorId somebody who supervises discipline
     * @throws org.qualityaward.shared.Refusal {@code supervision.refusal.case.concluded} or {@code .recused}
     */
    @Act(value = "supervision.case.assign", by = Role.DISCIPLINE, article = 35)
    public void assign(CaseRef ref, Long investigatorId) {
        AccountabilityCase open = cases.find(ref.id()).orElseThrow(NotHere::new);
        Person investigator = people.find(investigatorId)
                .filter(person -> person.getRoles().contains(Role.DISCIPLINE) && !person.isClosed())
                .orElseThrow(NotHere::new);
        CasePolicy.assignable(open, investigator.getName(), isOpenTo(open, investigator));
        open.assign(
                investigatorId,
                investigator.getName(),
                caller.get(),
                filing.fileByOffice(CaseRecordPaper.assignment(open, investigator.getName(), caller.get())),
                clock.instant());
        changes.record(
                Changes.of("supervision.change.assigned", open.getAccusedName())
                        .about(open.getTwoWay().getApplication().getId())
                        .in(open.getCycle())
                        .by(ARTICLE),
                Changes.person(investigatorId).linked("/supervisor/case.xhtml?id=" + open.getId()));
    }

    private boolean isOpenTo(AccountabilityCase open, Person person) {
        return !files.hides(person.toCaller(), open.getTwoWay().getApplication().getId());
    }
}
