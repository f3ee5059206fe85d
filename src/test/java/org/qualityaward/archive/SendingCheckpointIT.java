package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Setting;
import org.qualityaward.testing.Settings;

/** The checkpoint of the day before goes to each witness once a day; while no mail goes out, that is told and tried again. */
class SendingCheckpointIT extends ArchiveFixture {

    @Inject
    SendingCheckpoint sending;

    @Inject
    WitnessMails mails;

    @Inject
    AwardClock clock;

    private final String discipline = "discipline-" + System.nanoTime() + "@example.org";
    private final String notary = "notary-" + System.nanoTime() + "@example.org";
    private Instant tomorrow;

    @BeforeEach
    void twoWitnessesAndSomethingFiledToday() throws Exception {
        file(Samples.evaluation());
        tomorrow = clock.instant().plus(Duration.ofDays(1));
        set(discipline + ", " + notary);
    }

    @AfterEach
    void none() throws Exception {
        set("");
    }

    private static void set(String addresses) throws Exception {
        Settings.set(Setting.WITNESS_ADDRESSES, addresses);
    }

    private void workAt(Instant at, int port) {
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(port));
        clock.asOf(at, () -> {
            sending.work(Session.getInstance(properties));
            return null;
        });
    }

    private List<WitnessMail> told() {
        return mails.latest().stream()
                .filter(mail -> mail.getAddress().equals(discipline)
                        || mail.getAddress().equals(notary))
                .toList();
    }

    @Test
    void eachWitnessGetsTheSignedCheckpointOnceADay() throws Exception {
        try (Catcher catcher = new Catcher()) {
            workAt(tomorrow, catcher.port());
            workAt(tomorrow.plusSeconds(3600), catcher.port());
            assertEquals(2, catcher.caught.size(), "once to each");

            MimeMessage mail = new MimeMessage(
                    null, new ByteArrayInputStream(catcher.caught.get(0).getBytes(StandardCharsets.UTF_8)));
            MimeMultipart parts = (MimeMultipart) mail.getContent();
            String note = parts.getBodyPart(1).getContent().toString().replace("\r\n", "\n");
            Checkpoint sent = Checkpoint.open(note, house.logKeys()).orElseThrow();
            assertTrue(log.continues(sent.size()), "it is the log's own");
            assertEquals(
                    "checkpoint-" + sent.size() + ".txt", parts.getBodyPart(1).getFileName());
            assertTrue(mail.getSubject().contains("检查点"), mail.getSubject());

            workAt(tomorrow.plus(Duration.ofDays(1)), catcher.port());
            assertEquals(4, catcher.caught.size(), "and the next day again");
        }
        assertEquals(4, told().size());
        assertTrue(told().stream().allMatch(mail -> mail.getSentAt() != null));
    }

    @Test
    void whileNoMailGoesOutItIsToldAndTriedAgainAndNothingIsHeldUp() throws Exception {
        int nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = free.getLocalPort();
        }
        workAt(tomorrow, nobody);
        workAt(tomorrow.plusSeconds(3600), nobody);
        assertEquals(2, told().size());
        for (WitnessMail mail : told()) {
            assertNull(mail.getSentAt());
            assertNotNull(mail.getFailure());
            assertEquals(2, mail.getTries());
        }
        assertEquals(2, mails.countUnsent(), "and is an alarm");
        file(Samples.evaluation());
        try (Catcher catcher = new Catcher()) {
            workAt(tomorrow.plusSeconds(7200), catcher.port());
            assertEquals(2, catcher.caught.size());
        }
        assertEquals(0, mails.countUnsent());
        assertTrue(told().stream().allMatch(mail -> mail.getSentAt() != null && mail.getFailure() == null));
    }

    @Test
    void withoutWitnessesNothingIsSent() throws Exception {
        set(" ");
        try (Catcher catcher = new Catcher()) {
            workAt(tomorrow, catcher.port());
            assertEquals(List.of(), catcher.caught);
        }
    }

    /** As much of a mail server as takes mails in. */
    private static final class Catcher implements AutoCloseable {
        final List<String> caught = new CopyOnWriteArrayList<>();
        private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

        Catcher() throws IOException {
            Thread thread = new Thread(this::serve, "mail");
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return socket.getLocalPort();
        }

        private void serve() {
            while (!socket.isClosed()) {
                try (Socket client = socket.accept()) {
                    talk(client);
                } catch (IOException closed) {
                    return;
                }
            }
        }

        private void talk(Socket client) throws IOException {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII);
            out.print("220 here\r\n");
            out.flush();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.equals("DATA")) {
                    out.print("354 go on\r\n");
                    out.flush();
                    caught.add(mail(in));
                }
                out.print(line.equals("QUIT") ? "221 bye\r\n" : "250 well\r\n");
                out.flush();
            }
        }

        private static String mail(BufferedReader in) throws IOException {
            StringBuilder mail = new StringBuilder();
            for (String line = in.readLine(); !line.equals("."); line = in.readLine()) {
                mail.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
            }
            return mail.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
