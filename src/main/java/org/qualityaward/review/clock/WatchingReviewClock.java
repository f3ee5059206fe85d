package org.qualityaward.review.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.cycle.Changes;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.cycle.Reminding;
import org.qualityaward.cycle.Stage;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.review.ReviewTasks;
import org.qualityaward.shared.MailDue;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Setting;
import org.qualityaward.shared.Texts;

/**
 * Looks at the clock of the review that is under way, as often as one likes: whoever has something left is reminded once a
 * day, an overdue review is passed on once to each rung. The news name no applicant, so that they tell the recused nothing.
 */
@ApplicationScoped
@Transactional
public class WatchingReviewClock implements Reminding {

    @Inject
    Cycles cycles;

    @Inject
    Deadlines deadlines;

    @Inject
    HolidayYears years;

    @Inject
    ReviewClock clockwork;

    @Inject
    ReviewTasks tasks;

    @Inject
    People people;

    @Inject
    Changes changes;

    @Inject
    Event<MailDue> mail;

    @Inject
    Clock clock;

    @Override
    public int look() {
        return cycles.current().map(this::lookAt).orElse(0);
    }

    /** As {@link #look}, at one cycle; outside of its review nothing happens. */
    public int lookAt(Cycle cycle) {
        return cycle.is(Stage.REVIEW)
                ? newest(cycle).map(deadline -> look(cycle, deadline)).orElse(0)
                : 0;
    }

    private Optional<Deadline> newest(Cycle cycle) {
        return deadlines.of(cycle.ref()).stream()
                .filter(deadline -> deadline.getKind() == DeadlineKind.REVIEW_STAGE)
                .filter(deadline -> deadline.getStatus() != Deadline.Status.CANCELLED)
                .reduce((one, other) -> other);
    }

    private int look(Cycle cycle, Deadline deadline) {
        LocalDate today = LocalDate.now(clock);
        WorkCalendar calendar = years.calendar();
        LocalDate last = deadline.getLast();
        if (today.isAfter(last)) {
            return escalate(cycle, last, today, calendar);
        }
        int left = calendar.workingDaysLeft(today, last);
        return left <= Setting.REMINDER_WORKING_DAYS.number() ? remind(cycle, left, today) : 0;
    }

    private int remind(Cycle cycle, int left, LocalDate today) {
        Set<Person> reminded = clockwork.reminders(cycle, today).stream()
                .map(Reminder::getPerson)
                .collect(Collectors.toSet());
        List<Person> waitedFor = Stream.of(Role.REVIEWER, Role.INSTITUTION)
                .flatMap(role -> people.with(role).stream())
                .distinct()
                .filter(person -> !reminded.contains(person))
                .toList();
        int count = 0;
        for (Person person : waitedFor) {
            int open = tasks.tasksFor(person.toCaller(), cycle).size();
            if (open > 0) {
                clockwork.add(new Reminder(cycle, person, today, left));
                changes.record(
                        Changes.of("review.change.reminder", open, left)
                                .in(cycle)
                                .by(21),
                        Changes.person(person.getId()).linked("/start.xhtml"));
                mail.fire(new MailDue(
                        person.getEmail(),
                        Texts.chinese("review.mail.subject", left),
                        Texts.chinese("review.mail.text", open, left, Setting.SITE_URL.value())));
                count++;
            }
        }
        return count;
    }

    private int escalate(Cycle cycle, LocalDate last, LocalDate today, WorkCalendar calendar) {
        Set<Rung> told =
                clockwork.escalations(cycle).stream().map(Escalation::getRung).collect(Collectors.toSet());
        int count = 0;
        for (Rung rung : Rung.values()) {
            if (!told.contains(rung) && !today.isBefore(rung.dayAfter(last, calendar))) {
                clockwork.add(new Escalation(cycle, rung, today));
                changes.record(
                        Changes.of("review.change.overdue", last, rung)
                                .in(cycle)
                                .by(21),
                        audience(rung));
                count++;
            }
        }
        return count;
    }

    private static Changes.Audience audience(Rung rung) {
        return switch (rung) {
            case INSTITUTION -> Changes.role(Role.INSTITUTION).linked("/institution/results.xhtml");
            case OFFICE -> Changes.role(Role.OFFICE).linked("/office/review-progress.xhtml");
            case HEAD -> Changes.role(Role.HEAD).linked("/steering/review-time.xhtml");
        };
    }
}
