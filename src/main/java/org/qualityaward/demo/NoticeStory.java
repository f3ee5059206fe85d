package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Stage;

/** What the office publishes in a demo cycle. */
@ApplicationScoped
class NoticeStory {

    @Inject
    CycleStory office;

    /** The announcement, with which the cycle begins. */
    void announce(Cycle cycle) {
        office.leave(Stage.PREPARATION);
    }
}
