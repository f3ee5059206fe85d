package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Standing;
import org.qualityaward.shared.Subject;

/** A clerk may enter every form on paper but those about an applicant from which he is recused. */
@ApplicationScoped
class PaperStanding implements Standing {

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    HiddenFiles files;

    @Override
    public boolean concerns(Subject subject) {
        return PaperRef.KIND.equals(subject.kind());
    }

    @Override
    public boolean permits(Caller caller, Act act, Subject subject) {
        return evaluations
                .form(subject.id())
                .filter(form -> form.getRevision() == 1)
                .filter(form -> !files.from(caller)
                        .contains(form.getTwoWay().getApplication().getId()))
                .isPresent();
    }
}
