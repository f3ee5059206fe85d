package org.qualityaward.review.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Hands reminders to the mail once they are on record; what was rolled back is not mailed. */
@ApplicationScoped
public class PostingReminders {

    @Inject
    MailingReminders mailing;

    void post(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReminderDue reminder) {
        if (reminder.address() != null && !reminder.address().isBlank()) {
            mailing.send(reminder.address(), reminder.open(), reminder.left());
        }
    }
}
