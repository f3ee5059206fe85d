package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.cycle.Stage;
import org.qualityaward.publicity.NoticeKind;

/**
 * The time for opinions ends, the candidates are ranked, the meeting is called: on the morning of 10 July some of the members
 * have still to declare their interests.
 */
@ApplicationScoped
class RankedChapter implements FurtherChapter {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 10);
    private static final int DECLARE_LATER = 3;

    @Inject
    CycleStory office;

    @Inject
    NoticeStory notices;

    @Inject
    RecusalStory recusals;

    @Inject
    DecisionStory decision;

    @Inject
    Clock clock;

    @Override
    public Stage takesUp() {
        return Stage.OPINIONS;
    }

    @Override
    public LocalDate until() {
        return DAY;
    }

    @Override
    public List<Runnable> scenes() {
        return List.of(this::weigh, this::rank, this::declare);
    }

    private void weigh() {
        office.on("2026-06-24T10:00");
        notices.weighAll(office.current());
        office.onTheMorningAfter(notices.lastDay(office.current(), NoticeKind.RESULTS));
        office.leave(Stage.OPINIONS);
    }

    private void rank() {
        office.on("2026-07-01T10:00");
        decision.rank(office.current());
        LocalDate today = LocalDate.now(clock);
        decision.call(office.current(), (today.isBefore(DAY) ? DAY : today) + "T14:30");
    }

    private void declare() {
        office.on("2026-07-09T10:00");
        DecisionStory.members().stream()
                .skip(DECLARE_LATER)
                .forEach(account ->
                        recusals.declareNone(account, office.current().ref()));
        office.on("2026-07-10T09:00");
    }
}
