package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.application.ConsultingDepartments;
import org.qualityaward.application.DepartmentInquiry.Occasion;
import org.qualityaward.application.DepartmentReplies;
import org.qualityaward.application.DepartmentReply;
import org.qualityaward.application.ReplyingForDepartment;
import org.qualityaward.cycle.Cycle;

/** How the office asks the departments about the applicants, and some of them answer. */
@ApplicationScoped
@Transactional
class DepartmentStory {

    private static final int MOST = 200;

    @Inject
    ConsultingDepartments consulting;

    @Inject
    ReplyingForDepartment replying;

    @Inject
    DepartmentReplies replies;

    @Inject
    Stagehand stage;

    /** Asks about everybody whom an occasion concerns and who was not asked about; nothing happens when there is none. */
    void consult(Cycle cycle, Occasion occasion, LocalDate due) {
        if (!consulting.toAsk(cycle, occasion).isEmpty()) {
            stage.as(CycleStory.OFFICE, () -> consulting.send(cycle.ref(), occasion, due));
        }
    }

    /** A department finds nothing against anybody it was asked about. */
    void answer(String account) {
        List<DepartmentReply> asked = replies.askedOf(stage.caller(account).personId(), MOST).stream()
                .filter(reply -> reply.getRepliedAt() == null)
                .toList();
        stage.as(account, () -> asked.forEach(reply -> replying.clear(reply.ref())));
    }
}
