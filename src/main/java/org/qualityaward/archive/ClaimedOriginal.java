package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.qualityaward.shared.Refusal;

/**
 * Finds the archived paper that somebody speaks of on the open page. Anybody can write any number into a file, and numbers run
 * on: a claim is followed only where the file carries a signature of that very paper, which nobody has who never had the
 * paper. A paper under seal is answered for as one that does not exist.
 */
@ApplicationScoped
@Transactional
public class ClaimedOriginal {

    @Inject
    SignedDocuments documents;

    @Inject
    @Any
    Instance<Seal> seals;

    /** The paper that a changed file was; empty if it bears no number, or no signature of the paper with that number. */
    Optional<SignedDocument> of(SignedPdf file) {
        return file.claimedNumber()
                .map(claim -> claim.split("/"))
                .flatMap(claim -> documents.byNumber(claim[0], Integer.parseInt(claim[1])))
                .filter(this::isOpen)
                .filter(original ->
                        bytes(original).filter(file::sharesASignature).isPresent());
    }

    /** What is registered under a number, for one who knows the whole digest too; either alone tells nothing. */
    public Optional<SignedDocument> registered(String number, String sha256) {
        return documents
                .bySha256(sha256.replaceAll("\\s", "").toLowerCase(Locale.ROOT))
                .filter(document -> document.getNumber().equalsIgnoreCase(number.strip()))
                .filter(this::isOpen);
    }

    private boolean isOpen(SignedDocument document) {
        return seals.stream().noneMatch(seal -> seal.isOn(document));
    }

    private Optional<byte[]> bytes(SignedDocument original) {
        try {
            return Optional.of(documents.bytes(original));
        } catch (Refusal destroyed) {
            return Optional.empty();
        }
    }
}
