package org.qualityaward.shared;

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

/**
 * Sends a mail, away from whoever waits. No mail names an applicant; where none goes out, the start page says the same, and
 * the log that the mail did not.
 */
@Stateless
public class SendingMail {

    private static final Logger LOG = Logger.getLogger(SendingMail.class.getName());

    @Resource(lookup = "mail/qualityaward")
    Session session;

    @Asynchronous
    public void send(MailDue due) {
        try {
            MimeMessage mail = new MimeMessage(session);
            mail.setFrom(new InternetAddress(Setting.MAIL_FROM.value()));
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress(due.address()));
            mail.setSubject(due.subject(), "UTF-8");
            mail.setText(due.text(), "UTF-8");
            Transport.send(mail);
        } catch (MessagingException notSent) {
            LOG.log(Level.WARNING, "A mail was not sent: {0}", notSent.getMessage());
        }
    }
}
