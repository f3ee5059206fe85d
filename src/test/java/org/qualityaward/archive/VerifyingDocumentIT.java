package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.Verdict.Outcome;
import org.qualityaward.archive.Verdict.Question;
import org.qualityaward.archive.Verdict.Result;
import org.qualityaward.archive.keys.Crypto;
import org.qualityaward.archive.keys.OfficeAuthority;
import org.qualityaward.archive.keys.OfficeKeys;
import org.qualityaward.archive.keys.Signatory;

/** What anybody can verify of a file: whole, changed, appended to, signed by a stranger. */
class VerifyingDocumentIT extends ArchiveFixture {

    @Inject
    ClaimedOriginal originals;

    private static Outcome outcome(Verdict verdict, Question question) {
        return verdict.checks().stream()
                .filter(check -> check.question() == question)
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    @Test
    void whatIsFiledCanBeVerifiedAndProven() {
        SignedDocument document = file(Samples.evaluation());

        Verdict verdict = verifying.verify(documents.bytes(document));

        assertEquals(Result.VALID, verdict.result(), verdict.checks().toString());
        Receipt receipt = Receipt.parse(documents.receipt(document)).orElseThrow();
        assertTrue(receipt.proves(house.logKeys()).isPresent());
        assertTrue(receipt.leafText().contains(document.getSha256()));
        assertFalse(receipt.leafText().contains("张"), "no names in the log");
        assertTrue(document.getNumber().matches("PJ-\\d{4}-\\d{4}"));
        assertEquals(1, document.getRevision());
    }

    @Test
    void whatTheOfficeAloneFilesIsValidToo() {
        SignedDocument certificate = inTransaction(() -> filing.fileByOffice(Samples.certificate()));

        assertEquals(
                Result.VALID, verifying.verify(documents.bytes(certificate)).result());
        assertEquals(1, certificate.getPages());
    }

    @Test
    void aChangedFileIsInvalidAndTracedToItsOriginal() {
        SignedDocument document = file(Samples.evaluation());
        byte[] changed = documents.bytes(document);
        changed[changed.length / 3] ^= 1;

        Verdict verdict = verifying.verify(changed);

        assertEquals(Result.INVALID, verdict.result());
        assertEquals(document.getNumber(), verdict.document().getNumber());
        assertEquals(Outcome.FAILED, outcome(verdict, Question.UNCHANGED));
    }

    /** Numbers run on, so anybody could ask for one after the other. */
    @Test
    void aNumberWrittenIntoAnyFileTellsNothing() {
        SignedDocument internal = file(Samples.evaluation());
        SignedDocument open = inTransaction(() -> filing.fileByOffice(Samples.certificate()));
        Verdict unknown = verifying.verify("PJ-1999-0001/1".getBytes(StandardCharsets.UTF_8));

        for (SignedDocument document : List.of(internal, open)) {
            Verdict asked = verifying.verify((document.getNumber() + "/1").getBytes(StandardCharsets.UTF_8));
            assertEquals(unknown.checks(), asked.checks());
            assertEquals(unknown.document(), asked.document());
            assertEquals(unknown.adviceKey(), asked.adviceKey());
        }
        byte[] another = new String(documents.bytes(open), StandardCharsets.ISO_8859_1)
                .replace(open.getNumber(), internal.getNumber())
                .getBytes(StandardCharsets.ISO_8859_1);
        assertNull(verifying.verify(another).document(), "nor does it with the signatures of another paper");
    }

    @Test
    void theRegisterAnswersToTheNumberWithTheWholeDigestOnly() {
        SignedDocument document = file(Samples.evaluation());

        assertTrue(originals
                .registered(document.getNumber(), document.getPrintedSha256())
                .isPresent());
        assertTrue(originals.registered(document.getNumber(), "00").isEmpty());
        assertTrue(originals.registered("PJ-1999-0001", document.getSha256()).isEmpty());
    }

    @Test
    void whatIsAppendedAfterTheLastSignatureIsNamed() {
        SignedDocument document = file(Samples.evaluation());
        byte[] bytes = documents.bytes(document);
        byte[] appended = java.util.Arrays.copyOf(bytes, bytes.length + 40);

        Verdict verdict = verifying.verify(appended);

        assertEquals(Result.INVALID, verdict.result());
        assertEquals(Outcome.FAILED, outcome(verdict, Question.COUNTERSIGNED));
    }

    @Test
    void anythingElseIsInvalid() {
        assertEquals(
                Result.INVALID,
                verifying.verify("hello".getBytes(StandardCharsets.UTF_8)).result());
        assertEquals(Result.INVALID, verifying.verify(new byte[0]).result());
    }

    /** Signed with keys of ours that the register does not know: nothing is wrong, but nothing can be confirmed. */
    @Test
    void aSignerWhoIsNotOnTheRegisterIsNamed() {
        java.security.KeyPair pair = Crypto.newSigningPair();
        Signatory unlisted = new Signatory(
                pair.getPrivate(),
                house.authority()
                        .certify(
                                OfficeKeys.name("未登记", "x"),
                                pair.getPublic(),
                                java.time.Instant.EPOCH,
                                java.time.Instant.parse("2040-01-01T00:00:00Z"),
                                OfficeAuthority.Purpose.SIGNING),
                house.authority().root());
        byte[] bare = new PaperRenderer().render(Samples.evaluation(), Samples.imprint());
        byte[] once = house.signer().sign(bare, unlisted, "未登记", "PJ-1999-0001/1", Samples.SIGNED_AT);
        byte[] twice = house.signer().sign(once, house.office(), "x", "PJ-1999-0001/1", Samples.SIGNED_AT);

        Verdict verdict = verifying.verify(twice);

        assertEquals(Outcome.UNKNOWN, outcome(verdict, Question.SIGNER));
        assertEquals(Outcome.PASSED, outcome(verdict, Question.COUNTERSIGNED));
        assertEquals(Result.INVALID, verdict.result(), "it was never archived");
    }
}
