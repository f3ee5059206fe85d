package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.Verdict.Result;

/** A receipt and a checkpoint are examined by themselves, and two checkpoints are compared by whoever kept them. */
class VerifyingProofIT extends ArchiveFixture {

    @Inject
    VerifyingProof proofs;

    @Inject
    PublishingLog publishing;

    private void assertSaid(Result result, String reason, String text) {
        ProofVerdict verdict = proofs.verify(text);
        assertEquals("archive.proofVerdict." + reason, verdict.key());
        assertEquals(result, verdict.result());
    }

    @Test
    void aReceiptAndItsCheckpointAreExamined() {
        SignedDocument document = file(Samples.evaluation());
        String receipt = documents.receipt(document);
        String note = receipt.substring(receipt.indexOf("\n\n") + 2);
        assertSaid(Result.VALID, "receipt", receipt);
        assertEquals(document.getNumber(), proofs.verify(receipt).facts().get(0));
        assertSaid(Result.VALID, "checkpoint", note);
        assertSaid(Result.INVALID, "notUnder", receipt.replaceFirst("extra [A-Za-z0-9]", "extra /"));
        assertSaid(Result.INVALID, "notSigned", note.replaceFirst("\n[0-9]", "\n9"));
        assertSaid(Result.INVALID, "unreadable", "hello");
        assertSaid(Result.INVALID, "unreadable", "");
    }

    /** Signed with the log's own key, but for another tree: that is what witnesses keep checkpoints for. */
    @Test
    void aForkIsNamed() {
        file(Samples.evaluation());
        long size = log.size();
        for (long at : List.of(size, size + 5)) {
            String note = new Checkpoint(house.logKeys().origin(), at, new byte[32]).sign(house.logSecret());
            assertSaid(Result.INVALID, at > size ? "ahead" : "forked", note);
        }
    }

    @Test
    void twoCheckpointsAreComparedOverTheOpenInterface() {
        long to = log.publishedSize();
        assertTrue(to > 3, "the demo has filed before today");
        for (long from : List.of(1L, 2L, to - 1, to)) {
            List<byte[]> path = publishing
                    .consistency(from, to)
                    .orElseThrow()
                    .lines()
                    .map(Base64.getDecoder()::decode)
                    .toList();
            assertTrue(new ConsistencyProof(from, to, path).holds(root(from), root(to)), from + " to " + to);
        }
        assertTrue(publishing.consistency(0, to).isEmpty());
        assertTrue(publishing.consistency(2, 1).isEmpty());
        assertTrue(publishing.consistency(1, to + 1).isEmpty(), "nothing of today");
    }

    private byte[] root(long size) {
        return Checkpoint.open(log.checkpoint(size).orElseThrow(), house.logKeys())
                .orElseThrow()
                .root();
    }
}
