package org.qualityaward.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** The office weighs opinions and passes on or answers leads, complaints and reports of misuse (Articles 11, 22, 36, 39). */
@ApplicationScoped
@Transactional
public class HandlingOpinion {

    @Inject
    Opinions opinions;

    @Inject
    OpinionNews news;

    @Inject
    Reckoning reckoning;

    @Inject
    CurrentCaller caller;

    /** Adopts an opinion or not; the reason is asked either way. */
    @Act(
            value = "publicity.weigh",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 22)
    public void weigh(OpinionRef ref, boolean adopted, String reason, String reply) {
        Opinion opinion = find(ref);
        opinion.weigh(adopted, reason, reply, caller.get().name(), reckoning.now());
        news.settled(opinion);
    }

    @Act(
            value = "publicity.forward",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 36)
    public void forward(OpinionRef ref, String to, String reason) {
        Opinion opinion = find(ref);
        opinion.forward(to, reason, caller.get().name(), reckoning.now());
        news.settled(opinion);
    }

    @Act(
            value = "publicity.answer",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 36)
    public void answer(OpinionRef ref, String reason, String reply) {
        Opinion opinion = find(ref);
        opinion.answer(reason, reply, caller.get().name(), reckoning.now());
        news.settled(opinion);
    }

    private Opinion find(OpinionRef ref) {
        return opinions.find(ref.id()).orElseThrow(NotHere::new);
    }
}
