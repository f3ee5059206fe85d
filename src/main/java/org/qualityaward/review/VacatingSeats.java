package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.qualityaward.recusal.PersonRecused;
import org.qualityaward.recusal.Recusal;

/**
 * A recusal empties the person's seat at once; the scores he gave are void but kept (Article 34). A result that he had a say
 * in is taken back: the team agrees and reports again, without him.
 */
@ApplicationScoped
class VacatingSeats {

    @Inject
    Reviews reviews;

    @Inject
    ScoreSheets sheets;

    @Inject
    TeamResults results;

    @Inject
    ReviewNews news;

    @Inject
    Clock clock;

    void whenRecused(@Observes PersonRecused event) {
        Recusal recusal = event.recusal();
        reviews.of(recusal.getApplication().getId())
                .filter(review -> review.vacate(recusal.getPerson(), clock.instant()))
                .ifPresent(review -> {
                    sheets.versions(review, recusal.getPerson().getId()).forEach(ScoreSheet::annul);
                    news.vacated(review);
                    if (review.isMadeAgain()) {
                        results.takeBack(review.getApplication());
                        news.again(review);
                    }
                });
    }
}
