package org.qualityaward.review.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CycleRef;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.review.experts.Expert;
import org.qualityaward.review.experts.ExpertPool;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/**
 * The office looks at how reviewers worked in a cycle (Article 9(2)). Each reader's figures leave out the files that he must
 * not know of.
 */
@ApplicationScoped
@Transactional
public class ReadingAssessments {

    @Inject
    ReviewerWork works;

    @Inject
    Assessments assessments;

    @Inject
    ExpertPool pool;

    @Inject
    Cycles cycles;

    @Inject
    HiddenFiles hidden;

    @Inject
    CurrentCaller caller;

    /**
     * One reviewer.
     *
     * @param standing what was concluded for the cycle; null before that
     */
    public record Assessed(Expert expert, Work work, ReviewerAssessment standing) {
        public Expert getExpert() {
            return expert;
        }

        public Work getWork() {
            return work;
        }

        public ReviewerAssessment getStanding() {
            return standing;
        }
    }

    /** Everybody of the pool, those with the most seats first. */
    @Act(
            value = "review.readAssessments",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 9,
            readOnly = true)
    public List<Assessed> of(CycleRef ref) {
        Cycle cycle = cycles.find(ref.id()).orElseThrow(NotHere::new);
        List<Expert> experts = pool.all();
        Map<Long, Work> work = works.in(cycle, experts, hidden.from(caller.get()));
        List<ReviewerAssessment> standing = assessments.standing(cycle);
        return experts.stream()
                .map(expert -> new Assessed(
                        expert,
                        work.get(expert.getPerson().getId()),
                        standing.stream()
                                .filter(each -> each.getExpert().equals(expert))
                                .findFirst()
                                .orElse(null)))
                .sorted((one, other) -> other.work().seats() - one.work().seats())
                .toList();
    }

    /** All that was concluded of one expert, in whichever cycle, the newest first. */
    @Act(
            value = "review.readAssessments",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 9,
            readOnly = true)
    public List<ReviewerAssessment> record(Expert expert) {
        return assessments.of(expert);
    }
}
