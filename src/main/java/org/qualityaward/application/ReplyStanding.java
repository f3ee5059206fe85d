package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Standing;
import org.qualityaward.shared.Subject;

/** A department answers what it was asked itself, nothing else (Article 13). */
@ApplicationScoped
public class ReplyStanding implements Standing {

    @Inject
    DepartmentReplies replies;

    @Override
    public boolean concerns(Subject subject) {
        return subject instanceof DepartmentReply.Ref;
    }

    @Override
    public boolean permits(Caller caller, Act act, Subject subject) {
        return replies.find(subject.id())
                .filter(reply -> reply.getPerson().getId().equals(caller.personId()))
                .isPresent();
    }
}
