package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.DepartmentInquiry.Occasion;
import org.qualityaward.cycle.Stage;

/** The meeting decides and the list is published: on 16 July an objection against one organisation waits for the office. */
@ApplicationScoped
class DecidedChapter implements FurtherChapter {

    private static final int OPPOSED_BY_SOME = 5;

    @Inject
    CycleStory office;

    @Inject
    NoticeStory notices;

    @Inject
    RecusalStory recusals;

    @Inject
    DepartmentStory departments;

    @Inject
    DecisionStory decision;

    @Inject
    DemoFiles files;

    @Inject
    Clock clock;

    @Override
    public Stage takesUp() {
        return Stage.DELIBERATION;
    }

    @Override
    public LocalDate until() {
        return LocalDate.of(2026, 7, 16);
    }

    @Override
    public List<Runnable> scenes() {
        return List.of(this::prepare, this::vote, () -> decision.decide(office.current()), this::publish, this::object);
    }

    private void prepare() {
        notices.weighAll(office.current());
        decision.rank(office.current());
        decision.call(office.current(), LocalDate.now(clock) + "T14:30");
        DecisionStory.members()
                .forEach(account ->
                        recusals.declareNone(account, office.current().ref()));
        office.on("2026-07-10T14:30");
        decision.open(office.current());
    }

    private void vote() {
        Map<Long, Integer> opposed = new HashMap<>();
        files.numbered(OPPOSED_BY_SOME).ifPresent(application -> opposed.put(application.getId(), 2));
        decision.vote(office.current(), opposed);
    }

    private void publish() {
        office.on("2026-07-13T08:30");
        departments.consult(
                office.current(),
                Occasion.BEFORE_PUBLICITY,
                LocalDate.now(clock).plusDays(7));
        departments.answer("tax");
        departments.answer("credit");
        decision.publish(office.current());
    }

    private void object() {
        office.on("2026-07-15T20:10");
        files.in(ApplicationState.PROPOSED_NOMINATION).stream()
                .reduce((earlier, later) -> later)
                .ifPresent(application -> notices.objection(office.current(), application.getId()));
        office.on("2026-07-16T09:00");
    }
}
