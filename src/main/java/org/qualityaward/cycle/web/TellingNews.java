package org.qualityaward.cycle.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.cycle.Change;
import org.qualityaward.cycle.Changes;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Caller;

/** Finds what changed since a reader was last here, and which deadline of the cycle runs. */
@ApplicationScoped
public class TellingNews {

    private static final int SHOWN = 12;

    @Inject
    Changes changes;

    @Inject
    Cycles cycles;

    @Inject
    Deadlines deadlines;

    @Inject
    HolidayYears holidays;

    @Inject
    People people;

    @Inject
    Clock clock;

    StartNews to(Caller reader) {
        Cycle cycle = cycles.current().orElse(null);
        RunningDeadline running = cycle == null ? null : running(cycle);
        Instant since =
                people.find(reader.personId()).map(Person::getPreviousLoginAt).orElse(null);
        List<Change> news = since == null ? List.of() : changes.since(reader, since, SHOWN);
        return news.isEmpty()
                ? new StartNews(cycle, null, changes.latest(reader, SHOWN), running)
                : new StartNews(cycle, since, news, running);
    }

    private RunningDeadline running(Cycle cycle) {
        return deadlines.of(cycle.ref()).stream()
                .filter(Deadline::isOpen)
                .min(Comparator.comparing(Deadline::getLast))
                .map(each -> new RunningDeadline(each, holidays.calendar(), LocalDate.now(clock)))
                .orElse(null);
    }
}
