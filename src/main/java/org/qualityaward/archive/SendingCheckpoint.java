package org.qualityaward.archive;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Logger;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.OnOneServer;
import org.qualityaward.shared.Setting;
import org.qualityaward.shared.Texts;

/**
 * Once a day the published checkpoint goes by mail to witnesses outside, such as discipline's mailbox: whoever keeps it can
 * show later that the log was rewritten, though it be signed with the log's own key. What does not go out is tried again each
 * hour of the day, and shown; a later checkpoint covers it.
 */
@Singleton(name = "SendingCheckpoint")
@Interceptors(OnOneServer.class)
public class SendingCheckpoint {

    private static final Logger LOG = Logger.getLogger(SendingCheckpoint.class.getName());
    private static final String PATIENCE_MILLIS = "10000";

    @Resource(lookup = "mail/qualityaward")
    Session session;

    @Inject
    TransparencyLog log;

    @Inject
    WitnessMails mails;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyHour() {
        work(session);
    }

    /**
     * Sends what did not go out today.
     *
     * @param post by which it goes
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void work(Session post) {
        String note = log.publishedCheckpoint().orElse("");
        if (note.isEmpty()) {
            return;
        }
        long size = log.publishedSize();
        LocalDate day = clock.instant().atZone(AwardClock.CHINA).toLocalDate();
        for (String address : mails.addresses()) {
            if (!mails.isSent(day, address)) {
                String failure = send(post, address, day, size, note);
                mails.tried(day, address, size, clock.instant(), failure);
            }
        }
    }

    /** @return why it could not be sent; null if it was */
    private static String send(Session post, String address, LocalDate day, long size, String note) {
        for (String patience : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            post.getProperties().putIfAbsent("mail.smtp." + patience, PATIENCE_MILLIS);
        }
        try {
            MimeBodyPart text = new MimeBodyPart();
            text.setText(
                    Texts.chinese("archive.witness.mail.text", size, Setting.SITE_URL.value()) + "\n\n" + note,
                    "UTF-8");
            MimeBodyPart file = new MimeBodyPart();
            file.setText(note, "UTF-8");
            file.setFileName("checkpoint-" + size + ".txt");
            MimeMessage mail = new MimeMessage(post);
            mail.setFrom(new InternetAddress(Setting.MAIL_FROM.value()));
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress(address));
            mail.setSubject(Texts.chinese("archive.witness.mail.subject", day, size), "UTF-8");
            mail.setContent(new MimeMultipart(text, file));
            Transport.send(mail);
            return null;
        } catch (MessagingException notSent) {
            LOG.warning(() -> "The checkpoint was not mailed to " + address + ": " + notSent.getMessage());
            return String.valueOf(notSent.getMessage()).strip();
        }
    }
}
