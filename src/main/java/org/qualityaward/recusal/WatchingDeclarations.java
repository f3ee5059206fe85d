package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.qualityaward.application.Application;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.Reminding;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.recusal.reminder.DeclarationReminder;
import org.qualityaward.recusal.reminder.DeclarationReminders;
import org.qualityaward.recusal.reminder.ReminderSteps;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.MailDue;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Setting;
import org.qualityaward.shared.Texts;

/**
 * Looks, as often as one likes, for people who have not declared: each is reminded once at each step of working days since he
 * was asked, by mail and in his list of tasks. There is no news of it, for news stays, and would tell whoever has declared an
 * interest since that there was something to declare for.
 */
@ApplicationScoped
@Transactional
public class WatchingDeclarations implements Reminding {

    /** So many applicants one look goes through for one person; who has more left is reminded of these. */
    private static final int MOST = 1_000;

    @Inject
    ApplicationsToDeclare toDeclare;

    @Inject
    Declarations declarations;

    @Inject
    DeclarationReminders reminders;

    @Inject
    HolidayYears years;

    @Inject
    People people;

    @Inject
    Cycles cycles;

    @Inject
    Event<MailDue> mail;

    @Inject
    Clock clock;

    @Override
    public int look() {
        return cycles.current().map(this::lookAt).orElse(0);
    }

    /** As {@link #look}, at one cycle. */
    public int lookAt(Cycle cycle) {
        Set<Person> everybody = new LinkedHashSet<>();
        for (Role role : DeclaringRoles.all()) {
            everybody.addAll(people.with(role));
        }
        WorkCalendar calendar = years.calendar();
        ReminderSteps steps = ReminderSteps.set();
        return (int) everybody.stream()
                .filter(person -> remind(person, cycle, steps, calendar))
                .count();
    }

    private boolean remind(Person person, Cycle cycle, ReminderSteps steps, WorkCalendar calendar) {
        List<Application> left = toDeclare.unsigned(person.toCaller(), cycle, MOST);
        List<DeclarationReminder> sent = left.isEmpty() ? List.of() : reminders.sentTo(person, cycle);
        Map<Long, Instant> found = declarations.overtaken(person.getId(), cycle);
        LocalDate today = LocalDate.now(clock);
        boolean reminded = false;
        for (Application application : left) {
            LocalDate asked = found.containsKey(application.getId())
                    ? LocalDate.ofInstant(found.get(application.getId()), AwardClock.CHINA)
                    : toDeclare.askedOn(person.toCaller(), application);
            OptionalInt step = steps.reached(asked, today, calendar);
            if (step.isPresent() && sent.stream().noneMatch(each -> each.covers(application, asked, step.getAsInt()))) {
                reminders.add(new DeclarationReminder(person, application, asked, step.getAsInt(), today));
                reminded = true;
            }
        }
        if (reminded) {
            reminders.flush();
            mail.fire(new MailDue(
                    person.getEmail(),
                    Texts.chinese("recusal.mail.subject"),
                    Texts.chinese("recusal.mail.text", left.size(), Setting.SITE_URL.value())));
        }
        return reminded;
    }
}
