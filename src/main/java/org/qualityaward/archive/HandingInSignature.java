package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;

/** The author fetches what he signs elsewhere, brings it back signed, or gives it up; nobody else sees that it waits. */
@ApplicationScoped
@Transactional
public class HandingInSignature {

    @Inject
    WaitingActs waiting;

    @Inject
    OwnCertificates certificates;

    @Inject
    CurrentCaller caller;

    @Inject
    AwardClock clock;

    /**
     * The file to be signed as it is.
     *
     * @throws Refusal {@code archive.refusal.notWaiting} once nothing of it is waited for
     */
    @Act(value = "archive.fetchToSign", repeatable = true)
    public byte[] file(WaitingRef paper) {
        return toSign(paper.id()).issued();
    }

    /** The bytes over which a detached signature is made. */
    @Act(value = "archive.fetchToSign", repeatable = true)
    public byte[] bytes(WaitingRef paper) {
        return toSign(paper.id()).elsewhere().toSign();
    }

    /**
     * @param upload the signed file, or the signature alone
     * @return the act; it waits for stamps where this was the last of its papers
     * @throws Refusal what {@link SignedElsewhere} says of the file
     */
    @Act(value = "archive.handInSignature", repeatable = true)
    public WaitingAct handIn(WaitingRef ref, byte[] upload) {
        WaitingPaper paper = own(ref.id());
        WaitingAct act = open(paper.act().getId());
        Instant now = clock.instant();
        List<X509Certificate> theirs = certificates.of(act.personId(), now).stream()
                .map(OwnCertificate::certificate)
                .toList();
        paper.comeBack(paper.elsewhere().accept(upload, theirs::contains));
        act.signed(clock.actual());
        return act;
    }

    /** Nothing was done, and the form may be changed again. */
    @Act("archive.giveUpSignature")
    public void giveUp(WaitingRef act) {
        open(act.id()).end(WaitingAct.WaitState.GIVEN_UP, clock.actual());
    }

    private WaitingPaper toSign(Long paperId) {
        WaitingPaper paper = own(paperId);
        if (!paper.act().isForSignature()) {
            throw new Refusal("archive.refusal.notWaiting");
        }
        return paper;
    }

    private WaitingPaper own(Long paperId) {
        WaitingPaper paper = waiting.paper(paperId).orElseThrow(NotHere::new);
        if (!paper.act().personId().equals(caller.get().personId())
                || paper.isSigned() && !paper.act().isForSignature()) {
            throw new NotHere();
        }
        return paper;
    }

    private WaitingAct open(Long actId) {
        WaitingAct act = waiting.find(actId)
                .filter(found -> found.personId().equals(caller.get().personId()))
                .map(found -> waiting.take(actId))
                .orElseThrow(NotHere::new);
        if (!act.isForSignature() || !clock.actual().isBefore(act.getExpiresAt())) {
            throw new Refusal("archive.refusal.notWaiting");
        }
        return act;
    }
}
