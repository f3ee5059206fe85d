package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Standing;
import org.qualityaward.shared.Subject;

/**
 * Who may do anything with a case: the discipline supervisors, unless they are recused from the applicant; and the accused,
 * once it was put to them, through the acts that are made for them.
 */
@ApplicationScoped
class CaseStanding implements Standing {

    @Inject
    AccountabilityCases cases;

    @Inject
    HiddenFiles files;

    @Override
    public boolean concerns(Subject subject) {
        return CaseRef.KIND.equals(subject.kind());
    }

    @Override
    public boolean permits(Caller caller, Act act, Subject subject) {
        return cases.find(subject.id())
                .filter(one -> caller.is(Role.DISCIPLINE) && act.by()[0] == Role.DISCIPLINE
                        ? !files.from(caller)
                                .contains(one.getTwoWay().getApplication().getId())
                        : one.getHearing() != null && one.isAccused(caller))
                .isPresent();
    }
}
