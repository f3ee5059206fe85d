package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** Lets somebody who may read a file open a piece of its evidence; a secret leaves a line that the organisation can read (Article 38). */
@ApplicationScoped
@Transactional
public class OpeningEvidence {

    @Inject
    Evidence evidence;

    @Inject
    @Any
    Instance<ConfidentialityPromises> promises;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** A file that was not declared a secret. */
    @Act(
            value = "application.openEvidence",
            readOnly = true,
            by = {
                Role.APPLICANT,
                Role.DISTRICT,
                Role.OFFICE,
                Role.OFFICE_LEAD,
                Role.INSTITUTION,
                Role.REVIEWER,
                Role.STEERING,
                Role.HEAD,
                Role.DISCIPLINE
            })
    public EvidenceFile open(ApplicationRef which, EvidenceFile.Ref file) {
        return find(which, file, false);
    }

    /**
     * A declared secret: the act and the line in the organisation's log are one.
     *
     * @throws Refusal {@code application.refusal.noCommitment} to one who has not signed his commitment for the cycle
     */
    @Act(
            value = "application.openSecret",
            article = 38,
            by = {
                Role.APPLICANT,
                Role.DISTRICT,
                Role.OFFICE,
                Role.OFFICE_LEAD,
                Role.INSTITUTION,
                Role.REVIEWER,
                Role.STEERING,
                Role.HEAD,
                Role.DISCIPLINE
            },
            repeatable = true)
    public SecretOpening openSecret(ApplicationRef which, EvidenceFile.Ref file) {
        EvidenceFile found = find(which, file, true);
        Caller who = caller.get();
        pageToSign(found).ifPresent(page -> {
            throw new Refusal("application.refusal.noCommitment", 38);
        });
        SecretOpening opening = new SecretOpening(found, who, clock.instant());
        evidence.add(opening);
        return opening;
    }

    /** His opening of a secret since a time, with which he may go on reading; empty where he has to open it anew. */
    @Act(
            value = "application.openSecret",
            article = 38,
            by = {
                Role.APPLICANT,
                Role.DISTRICT,
                Role.OFFICE,
                Role.OFFICE_LEAD,
                Role.INSTITUTION,
                Role.REVIEWER,
                Role.STEERING,
                Role.HEAD,
                Role.DISCIPLINE
            },
            readOnly = true)
    public Optional<SecretOpening> goOn(ApplicationRef which, EvidenceFile.Ref file, Instant since) {
        EvidenceFile found = find(which, file, true);
        return pageToSign(found).isPresent()
                ? Optional.empty()
                : evidence.openingSince(found, caller.get().personId(), since);
    }

    /** Where the caller signs his commitment before this file opens to him; empty where nothing is missing. */
    public Optional<String> pageToSign(EvidenceFile file) {
        return promises.stream()
                .map(promise ->
                        promise.pageToSign(caller.get(), file.getApplication().getCycle()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private EvidenceFile find(ApplicationRef which, EvidenceFile.Ref file, boolean secret) {
        return evidence.find(file.id())
                .filter(e -> e.getApplication().getId().equals(which.id()) && e.isSecret() == secret)
                .orElseThrow(NotHere::new);
    }
}
