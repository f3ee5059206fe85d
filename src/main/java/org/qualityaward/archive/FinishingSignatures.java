package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.archive.CurrentSigning.Ready;
import org.qualityaward.archive.keys.NoTimeStamp;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Texts;

/**
 * Finishes what waits: has the author's signature stamped, signs for the office, and does the act with the finished papers.
 * Stamps are asked for outside of any transaction; the act marks itself as done in its own, so that it is done once, however
 * often and by however many it is tried.
 */
@ApplicationScoped
public class FinishingSignatures {

    @Inject
    WaitingActs waiting;

    @Inject
    FinishingSignatures inATransaction;

    @Inject
    HouseKeys house;

    @Inject
    CurrentSigning signing;

    @Inject
    CurrentCaller caller;

    @Inject
    People people;

    @Inject
    AwardClock clock;

    /** What is to be finished: the act, who did it, and its papers. */
    public record Work(WaitingAct act, Caller who, List<WaitingPaper> papers) {}

    /**
     * Does a waiting act.
     *
     * @return what the act returns
     * @throws NoTimeStamp if the authority does not answer: the act waits on
     * @throws Refusal what the act says when it is its turn: it is then over
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Object finish(Long id) {
        Work work = inATransaction.work(id);
        try {
            List<Ready> ready = ready(work.papers());
            return clock.asOf(
                    work.act().getActedAt(),
                    () -> caller.as(
                            work.who(),
                            () -> signing.finishing(
                                    ready, () -> work.act().deed().redo())));
        } catch (NoTimeStamp noStamp) {
            waiting.tried(id, noStamp.getMessage());
            throw noStamp;
        } catch (Refusal refusal) {
            waiting.refused(id, Obstacle.of(refusal).text());
            throw refusal;
        } catch (NotHere notHere) {
            waiting.refused(
                    id, Obstacle.of(new Refusal("shared.refusal.notHere")).text());
            throw notHere;
        }
    }

    @Transactional
    public Work work(Long id) {
        WaitingAct act = waiting.find(id).filter(WaitingAct::isForStamp).orElseThrow(NotHere::new);
        Person person = people.withOrganization(act.personId()).orElseThrow(NotHere::new);
        return new Work(act, person.toCaller(), act.getPapers());
    }

    private List<Ready> ready(List<WaitingPaper> papers) {
        PadesSigner signer = house.signer();
        List<Ready> ready = new ArrayList<>();
        for (WaitingPaper paper : papers) {
            Imprint imprint = paper.imprint();
            byte[] authored = paper.isByAuthor() ? signer.stamp(paper.authored()) : paper.authored();
            byte[] file = signer.sign(
                    authored,
                    house.office(),
                    Texts.chinese("archive.document.officeName"),
                    imprint.number() + "/" + imprint.revision(),
                    clock.actual());
            ready.add(new Ready(
                    paper,
                    file,
                    paper.isByAuthor()
                            ? SignedPdf.readWithoutTrust(authored)
                                    .signatures()
                                    .get(0)
                                    .certificate()
                            : null));
        }
        return ready;
    }
}
