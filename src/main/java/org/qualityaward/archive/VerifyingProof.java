package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.qualityaward.shared.Refusal;

/**
 * Examines a receipt ({@code .tlog-proof}) or a checkpoint that somebody kept, without the paper: is it this log's, and is the
 * log still the one that it was then. Open to everybody, and says nothing that the text itself does not.
 */
@ApplicationScoped
@Transactional
public class VerifyingProof {

    private static final int LARGEST = 64 * 1024;

    @Inject
    TransparencyLog log;

    @Inject
    HouseKeys house;

    @Inject
    VerifyingLimits limits;

    /** @throws Refusal {@code archive.refusal.proofTooLarge}, or what {@link VerifyingLimits} says */
    public ProofVerdict verify(InputStream text) {
        try {
            byte[] bytes = text.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Refusal("archive.refusal.proofTooLarge", 0, LARGEST / 1024);
            }
            return limits.within(() -> verify(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ProofVerdict verify(String text) {
        Optional<Receipt> receipt = Receipt.parse(text);
        Optional<Checkpoint> head = Checkpoint.open(receipt.map(Receipt::note).orElse(text), house.logKeys());
        if (head.isEmpty()) {
            return ProofVerdict.invalid(text.indexOf("\n\n") < 0 ? "unreadable" : "notSigned");
        }
        if (receipt.isPresent() && receipt.get().proves(house.logKeys()).isEmpty()) {
            return ProofVerdict.invalid("notUnder");
        }
        long size = head.get().size();
        if (size > log.size()) {
            return ProofVerdict.invalid("ahead", size);
        }
        Optional<Checkpoint> ours = log.checkpoint(size).flatMap(note -> Checkpoint.open(note, house.logKeys()));
        if (ours.isEmpty() || !log.continues(size)) {
            return ProofVerdict.unknown("logDamaged", size);
        }
        if (!ours.get().isSameTree(head.get())) {
            return ProofVerdict.invalid("forked", size);
        }
        return receipt.map(found -> ProofVerdict.valid("receipt", found.member("document"), found.index() + 1, size))
                .orElseGet(() -> ProofVerdict.valid("checkpoint", size));
    }
}
