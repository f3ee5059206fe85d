package org.qualityaward.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.qualityaward.application.Application;
import org.qualityaward.application.Applications;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.RemoteAddress;
import org.qualityaward.shared.Setting;

/**
 * Anybody hands in an opinion, an objection, a lead or a complaint and gets a receipt number for it (Articles 22, 25, 36 and
 * 39). What answers a notice is taken while that notice runs. The sender's address is kept only as a hash, to stop floods.
 */
@ApplicationScoped
@Transactional
public class SubmittingOpinion {

    @Inject
    Opinions opinions;

    @Inject
    PublicNotices notices;

    @Inject
    Applications applications;

    @Inject
    Cycles cycles;

    @Inject
    AttachmentStore store;

    @Inject
    OpinionNews news;

    @Inject
    Reckoning reckoning;

    @Inject
    RemoteAddress address;

    /**
     * @return the receipt number
     * @throws Refusal for the first thing that is missing, when the period is over, or when too many came from one sender
     */
    @Act(value = "publicity.submit", article = 22)
    public String submit(OpinionDraft draft, List<Attachment> files) {
        OpinionForm.check(draft, files);
        String mark = senderMark();
        int most = Setting.OPINIONS_PER_HOUR.number();
        if (mark != null && opinions.countFrom(mark, reckoning.now().minus(Duration.ofHours(1))) >= most) {
            throw new Refusal("publicity.refusal.tooMany", 0, most);
        }
        PublicNotice notice = answered(draft);
        Cycle cycle = notice == null ? newestCycle() : notice.getCycle();
        Application application = concerned(draft, cycle);
        Opinion opinion = new Opinion(
                cycle, draft, notice, application, ReceiptNumbers.draw(cycle.getYear()), mark, reckoning.now());
        files.stream().map(store::keep).forEach(opinion::attach);
        opinions.add(opinion);
        news.received(opinion);
        return opinion.getReceiptNumber();
    }

    private PublicNotice answered(OpinionDraft draft) {
        if (!draft.kind().isAnswerToNotice()) {
            return null;
        }
        PublicNotice notice = notices.findOpen(draft.noticeId()).orElseThrow(NotHere::new);
        if (!notice.invitesOpinionsOn(reckoning.today())) {
            throw new Refusal("publicity.refusal.periodOver", notice.getArticle(), notice.getLastDay());
        }
        return notice;
    }

    private Application concerned(OpinionDraft draft, Cycle cycle) {
        if (draft.applicationId() == null) {
            return null;
        }
        return applications
                .find(draft.applicationId())
                .filter(application -> application.getCycle().equals(cycle))
                .orElseThrow(NotHere::new);
    }

    private Cycle newestCycle() {
        return cycles.current()
                .or(() -> cycles.all().stream().findFirst())
                .orElseThrow(() -> new Refusal("publicity.refusal.noCycle"));
    }

    private String senderMark() {
        String from = address.get();
        return from == null ? null : AttachmentStore.sha256(("opinion " + from).getBytes(StandardCharsets.UTF_8));
    }
}
