package org.qualityaward.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.Paper;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Texts;

/**
 * The office accepts an objection, investigates it and rules (Article 25). The ruling is a signed paper without the name of
 * whoever objected. Whether a place is cancelled is for the steering group, not for the office.
 */
@ApplicationScoped
@Transactional
public class RulingObjection {

    @Inject
    Opinions opinions;

    @Inject
    FilingDocuments filing;

    @Inject
    OpinionNews news;

    @Inject
    Event<ObjectionSettled> settled;

    @Inject
    Reckoning reckoning;

    @Inject
    CurrentCaller caller;

    /** Takes it up for investigation. */
    @Act(
            value = "publicity.acceptObjection",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 25)
    public void accept(OpinionRef ref) {
        Opinion objection = find(ref);
        objection.accept(reckoning.today(), caller.get().name(), reckoning.now());
        news.settled(objection);
    }

    /** Does not take it up, with a reason and a reply. */
    @Act(
            value = "publicity.refuseObjection",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 25)
    public void refuse(OpinionRef ref, String reason, String reply) {
        Opinion objection = find(ref);
        objection.refuse(reason, reply, caller.get().name(), reckoning.now());
        news.settled(objection);
        settled.fire(new ObjectionSettled(objection.getApplication(), false));
    }

    /**
     * Rules after the investigation.
     *
     * @param upheld whether the facts were found true and weigh enough
     */
    @Act(
            value = "publicity.ruleObjection",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 25)
    public void rule(OpinionRef ref, boolean upheld, String finding, String reply, SigningPin pin) {
        Opinion objection = find(ref);
        objection.rule(upheld, finding, reply, caller.get().name(), reckoning.now());
        objection.ruledIn(filing.file(paper(objection), pin));
        news.settled(objection);
        settled.fire(new ObjectionSettled(objection.getApplication(), upheld));
    }

    private static Paper paper(Opinion objection) {
        String name = objection.getApplication().getName();
        return Paper.of(DocumentType.OBJECTION_RULING, Texts.chinese("publicity.ruling.title", name))
                .about(objection.getApplication().ref())
                .about(objection.ref())
                .field(Texts.chinese("publicity.ruling.receipt"), objection.getReceiptNumber())
                .field(Texts.chinese("publicity.ruling.organization"), name)
                .field(Texts.chinese("publicity.ruling.objector"), Texts.chinese("publicity.ruling.confidential"))
                .field(Texts.chinese("publicity.ruling.accepted"), objection.getAcceptedOn())
                .section(Texts.chinese("publicity.ruling.facts"))
                .paragraph(objection.getFacts())
                .section(Texts.chinese("publicity.ruling.finding"))
                .paragraph(objection.getFinding())
                .section(Texts.chinese("publicity.ruling.conclusion"))
                .paragraph(Texts.of(Texts.CHINESE, objection.getState()))
                .section(Texts.chinese("publicity.ruling.reply"))
                .paragraph(objection.getReply() == null ? "—" : objection.getReply())
                .build();
    }

    private Opinion find(OpinionRef ref) {
        return opinions.find(ref.id()).orElseThrow(NotHere::new);
    }
}
