package org.qualityaward.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Hands mails over once what they tell of is on record; what was rolled back is not mailed. */
@ApplicationScoped
public class PostingMail {

    @Inject
    SendingMail sending;

    void post(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailDue mail) {
        if (mail.address() != null && !mail.address().isBlank()) {
            sending.send(mail);
        }
    }
}
