package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** A reviewer works on his own sheet: opens it, saves item by item, begins a correction. */
@ApplicationScoped
@Transactional
public class ScoringItem {

    @Inject
    Reviews reviews;

    @Inject
    ScoreSheets sheets;

    @Inject
    People people;

    @Inject
    @Any
    Instance<BeforeScoring> conditions;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * The caller's newest sheet, begun when he has none.
     *
     * @throws Refusal when something has to be done before the first sheet, such as an anchor case
     */
    @Act(value = "review.openSheet", by = Role.REVIEWER, article = 21, readOnly = true)
    public ScoreSheet open(ApplicationRef ref) {
        Review review = seated(ref);
        return sheets.newest(review, caller.get().personId()).orElseGet(() -> {
            Cycle cycle = review.getApplication().getCycle();
            conditions.forEach(condition -> condition.mayBegin(caller.get().personId(), cycle));
            Person me = people.find(caller.get().personId()).orElseThrow(NotHere::new);
            ScoreSheet sheet = new ScoreSheet(review, me, cycle.getRuleSet().criteria(), clock.instant());
            sheets.add(sheet);
            return sheet;
        });
    }

    /**
     * Saves one item as typed.
     *
     * @param seen version of the item that the page was loaded with
     * @return the version it has now
     * @throws Refusal when the sheet is frozen, the item was saved elsewhere meanwhile, or what was typed is no step of
     *     five or too long
     */
    @Act(value = "review.score", by = Role.REVIEWER, article = 10, readOnly = true)
    public int save(ApplicationRef ref, String itemCode, Appraisal appraisal, int seen) {
        ScoreSheet sheet = open(ref);
        sheet.beDraft();
        sheet.score(itemCode).ifPresent(score -> score.unchangedSince(seen));
        sheet.save(itemCode, appraisal, clock.instant());
        reviews.flush();
        return sheet.score(itemCode).orElseThrow().getVersion();
    }

    /** As {@link #save(ApplicationRef, String, Appraisal, int)}, whatever was there before. */
    @Act(value = "review.score", by = Role.REVIEWER, article = 10, readOnly = true)
    public ScoreSheet save(ApplicationRef ref, String itemCode, Appraisal appraisal) {
        ScoreSheet sheet = open(ref);
        sheet.save(itemCode, appraisal, clock.instant());
        return sheet;
    }

    /**
     * Begins a corrected version of a submitted sheet; the submitted one stays in force until the new one is submitted.
     *
     * @throws Refusal without a reason, or once consensus is closed
     */
    @Act(value = "review.correct", by = Role.REVIEWER, article = 10)
    public ScoreSheet correct(ApplicationRef ref, String reason) {
        ScoreSheet submitted = open(ref);
        ScoreSheet corrected = submitted.correct(reason, clock.instant());
        sheets.add(corrected);
        sheets.citations(submitted).forEach(citation -> sheets.add(citation.in(corrected)));
        return corrected;
    }

    private Review seated(ApplicationRef ref) {
        Long me = caller.get().personId();
        return reviews.of(ref.id())
                .filter(review -> reviews.isSeated(me, ref.id()))
                .orElseThrow(NotHere::new);
    }
}
