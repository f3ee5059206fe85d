package org.qualityaward.cycle.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
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
import org.qualityaward.shared.CurrentCaller;

/** The half of the start page that tells: what changed since the reader was last here, and which deadline runs. */
@Dependent
public class StartNews {

    private static final int SHOWN = 12;

    @Inject
    CurrentCaller caller;

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

    private Cycle cycle;
    private Instant since;
    private List<Change> latest = List.of();
    private RunningDeadline running;

    @PostConstruct
    void load() {
        Caller who = caller.get();
        cycle = cycles.current().orElse(null);
        since = people.find(who.personId()).map(Person::getPreviousLoginAt).orElse(null);
        latest = since == null ? List.of() : changes.since(who, since, SHOWN);
        if (latest.isEmpty()) {
            since = null;
            latest = changes.latest(who, SHOWN);
        }
        if (cycle != null) {
            running = deadlines.of(cycle.ref()).stream()
                    .filter(Deadline::isOpen)
                    .min(Comparator.comparing(Deadline::getLast))
                    .map(each -> new RunningDeadline(each, holidays.calendar(), LocalDate.now(clock)))
                    .orElse(null);
        }
    }

    Cycle cycle() {
        return cycle;
    }

    /** Since when the changes are told; null when they are simply the latest. */
    public Instant getSince() {
        return since;
    }

    public List<Change> getLatest() {
        return latest;
    }

    /** Null while no deadline of the cycle as a whole runs. */
    public RunningDeadline getRunning() {
        return running;
    }
}
