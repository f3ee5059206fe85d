package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.publicity.DraftingNotice;
import org.qualityaward.publicity.HandlingOpinion;
import org.qualityaward.publicity.NoticeKind;
import org.qualityaward.publicity.Opinion;
import org.qualityaward.publicity.OpinionDraft;
import org.qualityaward.publicity.OpinionKind;
import org.qualityaward.publicity.OpinionState;
import org.qualityaward.publicity.Opinions;
import org.qualityaward.publicity.PublicNotice;
import org.qualityaward.publicity.PublicNotices;
import org.qualityaward.publicity.PublishingNotice;
import org.qualityaward.publicity.RulingObjection;
import org.qualityaward.publicity.SubmittingOpinion;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Page;

/** What the office publishes in a demo cycle, and what the public answers. */
@ApplicationScoped
@Transactional
class NoticeStory {

    @Inject
    DraftingNotice drafting;

    @Inject
    PublishingNotice publishing;

    @Inject
    PublicNotices notices;

    @Inject
    Cycles cycles;

    @Inject
    SubmittingOpinion submitting;

    @Inject
    HandlingOpinion handling;

    @Inject
    RulingObjection ruling;

    @Inject
    Opinions opinions;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    Stagehand stage;

    /** The notice to the departments and the announcement to all, with which the cycle begins. */
    void announce(Cycle cycle) {
        publish(cycle, NoticeKind.CALL);
        publish(cycle, NoticeKind.ANNOUNCEMENT);
    }

    PublicNotice publish(Cycle cycle, NoticeKind kind) {
        return stage.as(CycleStory.OFFICE, () -> {
            // In one transaction with its publication, so the cycle must be the one of this transaction.
            PublicNotice draft = drafting.begin(cycles.find(cycle.getId()).orElseThrow(), kind);
            if (kind == NoticeKind.CALL) {
                drafting.word(
                        draft.ref(),
                        draft.getTitle(),
                        draft.getBody(),
                        null,
                        DemoTexts.get("notice.recipients"),
                        draft.getVersion());
            }
            publishing.publish(draft.ref(), draft.getVersion());
            drafting.prove(
                    draft.ref(), DemoTexts.get("notice.medium"), DemoTexts.get("notice.address"), draft.getIssuedOn());
            return draft;
        });
    }

    /** Somebody gives an unsigned opinion on the results, and the office weighs it. */
    void opinion(Cycle cycle, Long applicationId, String key) {
        PublicNotice results = notices.published(cycle, NoticeKind.RESULTS).orElseThrow();
        OpinionDraft draft = new OpinionDraft(
                OpinionKind.OPINION, results.getId(), applicationId, null, DemoTexts.get(key), null, null, true, null);
        caller.as(Caller.PUBLIC, () -> submitting.submit(draft, List.of()));
    }

    /** Somebody objects under his name against an organisation of the proposed list. */
    void objection(Cycle cycle, Long applicationId) {
        PublicNotice list = notices.published(cycle, NoticeKind.PUBLICITY).orElseThrow();
        OpinionDraft draft = new OpinionDraft(
                OpinionKind.OBJECTION,
                list.getId(),
                applicationId,
                null,
                DemoTexts.get("objection.facts"),
                DemoTexts.get("objection.name"),
                DemoTexts.get("contact.phone", "901"),
                true,
                null);
        caller.as(Caller.PUBLIC, () -> submitting.submit(draft, List.of()));
    }

    /** The office accepts what objections there are and finds them groundless. */
    void settleObjections(Cycle cycle) {
        stage.as(
                CycleStory.OFFICE,
                () -> open(cycle, OpinionKind.OBJECTION).forEach(objection -> {
                    if (objection.getState() == OpinionState.RECEIVED) {
                        ruling.accept(objection.ref());
                    }
                    ruling.rule(
                            objection.ref(),
                            false,
                            DemoTexts.get("objection.finding"),
                            DemoTexts.get("opinion.reply"),
                            SigningPin.of(Stagehand.PIN));
                }));
    }

    private List<Opinion> open(Cycle cycle, OpinionKind kind) {
        return opinions.register(cycle, EnumSet.of(kind), true, Set.of(), Page.Request.first(100))
                .rows();
    }

    /** When what the public may answer closes; today where nothing was published. */
    LocalDate lastDay(Cycle cycle, NoticeKind kind) {
        return notices.published(cycle, kind).map(PublicNotice::getLastDay).orElseGet(() -> LocalDate.now(clock));
    }

    /** The office weighs everything that was received, adopts nothing, and passes leads on. */
    void weighAll(Cycle cycle) {
        stage.as(CycleStory.OFFICE, () -> {
            open(cycle, OpinionKind.OPINION)
                    .forEach(opinion -> handling.weigh(
                            opinion.ref(), false, DemoTexts.get("opinion.reason"), DemoTexts.get("opinion.reply")));
            open(cycle, OpinionKind.LEAD)
                    .forEach(lead -> handling.forward(
                            lead.ref(), DemoTexts.get("lead.addressee"), DemoTexts.get("lead.reason")));
        });
    }
}
