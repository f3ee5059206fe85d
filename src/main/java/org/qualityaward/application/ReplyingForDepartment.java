package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.qualityaward.cycle.Changes;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** A department answers about one applicant: nothing found, or a hit with its facts (Article 13). Given once. */
@ApplicationScoped
@Transactional
public class ReplyingForDepartment {

    @Inject
    DepartmentReplies replies;

    @Inject
    Deadlines deadlines;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    @Act(value = "application.replyClear", by = Role.DEPARTMENT, article = 13)
    public void clear(DepartmentReply.Ref which) {
        DepartmentReply reply = replies.find(which.id()).orElseThrow(NotHere::new);
        reply.clear(clock.instant());
        finish(reply);
    }

    /**
     * @param bar which of the seven
     * @param event day of the event, may be null
     * @param decision day of the decision, may be null
     */
    @Act(value = "application.replyHit", by = Role.DEPARTMENT, article = 13)
    public void hit(DepartmentReply.Ref which, CheckPoint bar, LocalDate event, LocalDate decision, String facts) {
        DepartmentReply reply = replies.find(which.id()).orElseThrow(NotHere::new);
        reply.hit(bar, event, decision, facts, LocalDate.now(clock), clock.instant());
        Application application = reply.getApplication();
        changes.record(
                Changes.of("application.change.hit", reply.getDepartment(), application.getName(), bar)
                        .about(application.getId())
                        .in(application.getCycle())
                        .by(13),
                Changes.role(Role.OFFICE).linked("/office/examination.xhtml?id=" + application.getId()));
        finish(reply);
    }

    private void finish(DepartmentReply reply) {
        replies.flush();
        if (replies.isComplete(reply.getInquiry())) {
            deadlines.meet(DeadlineKind.DEPARTMENT_REPLY, reply.getInquiry().ref());
        }
    }
}
