package org.qualityaward.review.clock;

import jakarta.annotation.Resource;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.qualityaward.shared.Setting;
import org.qualityaward.shared.Texts;

/**
 * Sends a reminder, away from whoever waits. The mail says how much is left to do and names no applicant; where no mail goes
 * out, the start page says the same, and the log that the mail did not.
 */
@Stateless
public class MailingReminders {

    private static final Logger LOG = Logger.getLogger(MailingReminders.class.getName());

    @Resource(lookup = "mail/qualityaward")
    Session session;

    @Asynchronous
    public void send(String address, int open, int left) {
        try {
            MimeMessage mail = new MimeMessage(session);
            mail.setFrom(new InternetAddress(Setting.MAIL_FROM.value()));
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress(address));
            mail.setSubject(Texts.chinese("review.mail.subject", left), "UTF-8");
            mail.setText(Texts.chinese("review.mail.text", open, left, Setting.SITE_URL.value()), "UTF-8");
            Transport.send(mail);
        } catch (MessagingException notSent) {
            LOG.log(Level.WARNING, "A reminder was not mailed: {0}", notSent.getMessage());
        }
    }
}
