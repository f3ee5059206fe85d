package org.qualityaward.honour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.DeadlineWork;

/** What comes due with the years: the end of an award's validity (Article 6) and the next visit (Article 40). */
final class HonourDeadlines {

    private HonourDeadlines() {}

    /** An award has expired; the organisation may be evaluated again. */
    @ApplicationScoped
    static class EndOfValidity implements DeadlineWork {

        @Inject
        Awards awards;

        @Inject
        HonourNews news;

        @Override
        public DeadlineKind kind() {
            return DeadlineKind.VALIDITY;
        }

        @Override
        public void lapsed(Deadline deadline) {
            awards.find(deadline.getSubjectId())
                    .filter(award -> award.getRevokedOn() == null)
                    .ifPresent(news::expired);
        }
    }

    /** A visit was not made in its year. */
    @ApplicationScoped
    static class VisitOverdue implements DeadlineWork {

        @Inject
        Awards awards;

        @Inject
        HonourNews news;

        @Override
        public DeadlineKind kind() {
            return DeadlineKind.VISIT;
        }

        @Override
        public void lapsed(Deadline deadline) {
            awards.find(deadline.getSubjectId()).ifPresent(news::visitDue);
        }
    }
}
