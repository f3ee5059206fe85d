package org.qualityaward.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** The office asks what keeps the cycle in its stage, before it tries to go on. */
@ApplicationScoped
@Transactional(dontRollbackOn = Refusal.class)
public class StageOutlook {

    @Inject
    Cycles cycles;

    @Inject
    StageProgress progress;

    /** One reason, as a page shows it. */
    public record Reason(String key, int article, List<Object> facts) {

        public String getKey() {
            return key;
        }

        public int getArticle() {
            return article;
        }

        public List<Object> getFacts() {
            return facts;
        }
    }

    @Act(
            value = "cycle.lookAhead",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 16,
            readOnly = true)
    public List<Reason> reasonsToStay(CycleRef subject) {
        return progress.reasonsToStay(cycles.get(subject.id())).stream()
                .map(refusal -> new Reason(refusal.key(), refusal.article(), refusal.facts()))
                .toList();
    }
}
