package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.qualityaward.application.ApplicationRef;
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
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The caller's newest sheet; an empty one where he has none, kept only once he saves something: looking changes nothing. */
    @Act(value = "review.openSheet", by = Role.REVIEWER, article = 21, readOnly = true)
    public ScoreSheet open(ApplicationRef ref) {
        Review review = seated(ref);
        return sheets.newest(review, caller.get().personId()).orElseGet(() -> {
            Person me = people.find(caller.get().personId()).orElseThrow(NotHere::new);
            return new ScoreSheet(
                    review, me, review.getApplication().getCycle().getRuleSet().criteria(), clock.instant());
        });
    }

    /**
     * Saves one item as typed; the sheet begins with the first.
     *
     * @throws Refusal when the sheet is frozen, or what was typed is no step of five or too long
     */
    @Act(value = "review.score", by = Role.REVIEWER, article = 10, readOnly = true)
    public ScoreSheet save(ApplicationRef ref, String itemCode, Appraisal appraisal) {
        ScoreSheet sheet = open(ref);
        sheet.save(itemCode, appraisal, clock.instant());
        if (sheet.getId() == null) {
            sheets.add(sheet);
        }
        return sheet;
    }

    /**
     * Begins a corrected version of a submitted sheet; the submitted one stays in force until the new one is submitted.
     *
     * @throws Refusal without a reason, or once consensus is closed
     */
    @Act(value = "review.correct", by = Role.REVIEWER, article = 10)
    public ScoreSheet correct(ApplicationRef ref, String reason) {
        ScoreSheet corrected = open(ref).correct(reason, clock.instant());
        sheets.add(corrected);
        return corrected;
    }

    private Review seated(ApplicationRef ref) {
        Long me = caller.get().personId();
        return reviews.of(ref.id())
                .filter(review -> reviews.isSeated(me, ref.id()))
                .orElseThrow(NotHere::new);
    }
}
