package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.Verdict.Result;
import org.qualityaward.archive.keys.OfficeKeys;
import org.qualityaward.archive.keys.Signatory;
import org.qualityaward.archive.keys.StampServer;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Setting;
import org.qualityaward.testing.Settings;

/** Acts whose papers wait: for an authority outside that is down, and for a signature that is made elsewhere. */
class WaitingSignaturesIT extends ArchiveFixture {

    @Inject
    FilingSample sample;

    @Inject
    StampingWaiting stamping;

    @Inject
    WaitingActs waiting;

    @Inject
    HandingInSignature handing;

    @Inject
    FinishingSignatures finishing;

    @Inject
    OwnCertificates certificates;

    @Inject
    CurrentSigning signing;

    @Inject
    AwardClock clock;

    private Path folder;
    private StampServer server;
    private Holding form;

    @BeforeEach
    void anAuthorityOutside() throws Exception {
        folder = Files.createTempDirectory("stamps");
        OfficeKeys authority =
                OfficeKeys.open(folder.resolve("tsa"), "x", clock.instant().minus(1, ChronoUnit.DAYS), "外部时间戳机构");
        Path trusted = StampServer.trustToo(authority.authority().root());
        server = new StampServer(authority.timeStamp(), clock);
        form = new Holding("sample", System.nanoTime());
        FilingSample.words = "words";
        FilingSample.broken = false;
        Settings.set(Setting.TSA_CERTIFICATES, trusted.toString());
        Settings.set(Setting.TSA_URL, server.address().toString());
    }

    @AfterEach
    void withoutIt() throws Exception {
        Settings.set(Setting.TSA_URL, "");
        server.close();
        for (WaitingAct left : waiting.in(WaitingAct.WaitState.FOR_STAMP)) {
            waiting.refused(left.getId(), "left by a test");
        }
    }

    private SignedDocument sign() {
        return current.as(author, () -> sample.file(form, PIN));
    }

    private String refused() {
        return assertThrows(Refusal.class, this::sign).key();
    }

    private WaitingAct newest() {
        return inTransaction(() -> {
            WaitingAct act = waiting.of(author.personId(), Instant.EPOCH).get(0);
            act.getPapers().size();
            return act;
        });
    }

    private void assertValid(SignedDocument document, String reason) {
        Verdict verdict = verifying.verify(documents.bytes(document));
        assertEquals(Result.VALID, verdict.result(), verdict.checks().toString());
        assertTrue(
                verdict.checks().stream().anyMatch(check -> check.key().endsWith(reason)),
                verdict.checks().toString());
    }

    @Test
    void anAuthorityThatAnswersStampsAndTheActIsDoneAtOnce() {
        SignedDocument second = sign();

        assertValid(second, "TIME.outside");
        assertEquals(4, server.answered(), "author and office on each of two papers");
        assertEquals(WaitingAct.WaitState.DONE, newest().getState());
        assertEquals(2, documents.byAuthor(author.personId()).size());
        assertFalse(waiting.queue().isPresent());
    }

    @Test
    void whileItIsDownTheSignatureWaitsAndNothingIsFiled() {
        server.be(StampServer.Mood.BROKEN);
        long before = log.size();

        assertEquals("archive.waiting.stamp", refused());

        assertEquals(before, log.size(), "nothing half-signed is in the log");
        assertEquals(List.of(), documents.byAuthor(author.personId()));
        assertEquals(1, waiting.queue().orElseThrow().size());
        assertEquals("archive.refusal.waiting", refused(), "what he has signed stays as it is");
        assertEquals(0, stamping.work());
        assertEquals(2, newest().getTries());
        assertTrue(newest().getObstacle().contains("503"), newest().getObstacle());

        Instant acted = newest().getActedAt();
        server.be(StampServer.Mood.UP);
        assertEquals(1, stamping.work());
        assertEquals(0, stamping.work(), "once");

        List<SignedDocument> filed = documents.byAuthor(author.personId());
        assertEquals(2, filed.size());
        assertFalse(filed.get(0).getFiledAt().isAfter(acted.plusSeconds(60)), "it counts when its author signed it");
        assertValid(filed.get(0), "TIME.outside");
        assertEquals(List.of(), examining.findDamage(List.of()));
    }

    @Test
    void oneThatLiesIsNotBelievedAndTheSignatureWaits() {
        server.be(StampServer.Mood.WRONG_NONCE);

        assertEquals("archive.waiting.stamp", refused());
        assertTrue(newest().isForStamp());
    }

    @Test
    void aWrongPinIsRefusedAtOnceAndNothingWaits() {
        Refusal refusal =
                assertThrows(Refusal.class, () -> current.as(author, () -> sample.file(form, SigningPin.of("000001"))));

        assertEquals("archive.refusal.wrongPin", refusal.key());
        assertEquals(List.of(), waiting.of(author.personId(), Instant.EPOCH));
    }

    @Test
    void aFormThatChangedMeanwhileIsNotFiledWithAnOldSignature() {
        server.be(StampServer.Mood.BROKEN);
        refused();
        FilingSample.words = "other words";
        server.be(StampServer.Mood.UP);

        assertEquals(0, stamping.work());

        assertEquals(WaitingAct.WaitState.REFUSED, newest().getState());
        assertEquals(
                "archive.refusal.changedSincePrepared",
                Obstacle.parse(newest().getObstacle()).key());
        assertEquals(List.of(), documents.byAuthor(author.personId()));
    }

    /** As when the server is killed or the database fails after the stamps came and before all is kept. */
    @Test
    void anActThatBreaksDownWaitsOnWithItsSignature() {
        server.be(StampServer.Mood.BROKEN);
        refused();
        server.be(StampServer.Mood.UP);
        FilingSample.broken = true;
        long before = log.size();

        assertEquals(0, stamping.work());
        assertEquals(before, log.size());
        assertTrue(newest().isForStamp());

        FilingSample.broken = false;
        assertEquals(1, stamping.work());
        assertEquals(2, documents.byAuthor(author.personId()).size());
    }

    private Signatory aCertificateOfHisOwn() {
        Signatory own = OfficeKeys.open(
                        folder.resolve("own"), "x", clock.instant().minus(1, ChronoUnit.DAYS), "某数字证书认证中心")
                .office();
        inTransaction(() -> {
            certificates.add(new OwnCertificate(
                    people.find(author.personId()).orElseThrow(),
                    own.certificate(),
                    "本人到场",
                    clock.instant().minusSeconds(60)));
            return null;
        });
        return own;
    }

    private void sendToBeSigned() {
        signing.signElsewhere();
        assertEquals("archive.waiting.elsewhere", refused());
    }

    private byte[] signedWith(Signatory key, Long paper) {
        byte[] issued = current.as(author, () -> handing.file(new WaitingRef(paper)));
        return house.signer().signUnstamped(issued, key, "x", "x", clock.instant());
    }

    @Test
    void whatIsSignedElsewhereIsFiledWhenAllOfItCameBack() throws Exception {
        Settings.set(Setting.TSA_URL, "");
        Signatory own = aCertificateOfHisOwn();
        sendToBeSigned();
        assertEquals("archive.refusal.waiting", refused(), "the form is frozen");
        List<WaitingPaper> papers = newest().getPapers();
        assertEquals(2, papers.size());

        Refusal foreign = assertThrows(
                Refusal.class,
                () -> current.as(
                        author,
                        () -> handing.handIn(
                                new WaitingRef(papers.get(0).getId()),
                                signedWith(house.office(), papers.get(0).getId()))));
        assertEquals("archive.refusal.elsewhere.foreign", foreign.key());
        for (WaitingPaper paper : papers) {
            byte[] signed = signedWith(own, paper.getId());
            current.as(author, () -> handing.handIn(new WaitingRef(paper.getId()), signed));
        }
        SignedDocument second = (SignedDocument) current.as(author, () -> finishing.finish(newest().getId()));

        assertValid(second, "SIGNER.own");
        assertEquals(WaitingAct.WaitState.DONE, newest().getState());
        assertTrue(log.receipt(second.getSeq()).leafText().contains("\"own\":true"));
    }

    @Test
    void nobodyElseSeesWhatWaitsToBeSigned() throws Exception {
        Settings.set(Setting.TSA_URL, "");
        aCertificateOfHisOwn();
        sendToBeSigned();
        Long paper = newest().getPapers().get(0).getId();

        assertThrows(
                org.qualityaward.shared.NotHere.class,
                () -> current.as(person("别人"), () -> handing.file(new WaitingRef(paper))));
    }

    @Test
    void whatIsGivenUpOrTooLateIsNotFiledAndTheFormIsFree() throws Exception {
        Settings.set(Setting.TSA_URL, "");
        aCertificateOfHisOwn();
        sendToBeSigned();
        current.as(author, () -> handing.giveUp(new WaitingRef(newest().getId())));
        assertEquals(WaitingAct.WaitState.GIVEN_UP, newest().getState());

        sendToBeSigned();
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("UPDATE waiting_act SET expires_at = acted_at WHERE id = ?")) {
            statement.setLong(1, newest().getId());
            statement.executeUpdate();
        }
        WaitingAct late = newest();
        inTransaction(() -> waiting.take(late.getId()));
        stamping.work();
        assertEquals(WaitingAct.WaitState.RUN_OUT, newest().getState());
        assertEquals(
                2,
                documents
                        .byAuthor(
                                current.as(author, () -> sample.file(form, PIN)).getAuthorId())
                        .size());
    }
}
