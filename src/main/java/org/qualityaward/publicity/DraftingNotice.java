package org.qualityaward.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/** The office drafts a notice from the usual wording and words it until it is published (Articles 17 and 22). */
@ApplicationScoped
@Transactional
public class DraftingNotice {

    @Inject
    PublicNotices notices;

    @Inject
    Cycles cycles;

    @Inject
    Reckoning reckoning;

    /** Begins a draft with the usual title and text of its kind. */
    @Act(
            value = "publicity.draft",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 17)
    public PublicNotice begin(Cycle seen, NoticeKind kind) {
        Cycle cycle = cycles.find(seen.getId()).orElseThrow(NotHere::new);
        String basis = reckoning.basis(cycle);
        LocalDate deadline = cycle.filingDeadline().orElse(null);
        String words =
                kind == NoticeKind.RESULTS && notices.published(cycle, kind).isPresent()
                        ? NoticeTexts.RESULTS_AGAIN
                        : kind.name();
        PublicNotice notice = new PublicNotice(
                cycle,
                kind,
                NoticeTexts.title(words, cycle.getYear()),
                NoticeTexts.body(words, cycle.getYear(), basis, deadline),
                basis);
        notices.add(notice);
        return notice;
    }

    /**
     * @param lastDay last day wanted, null for the shortest lawful one
     * @param recipients of a call, one a line; null otherwise
     * @param seenVersion version that the form was loaded with
     */
    @Act(
            value = "publicity.word",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 17,
            repeatable = true)
    public void word(NoticeRef ref, String title, String body, LocalDate lastDay, String recipients, int seenVersion) {
        PublicNotice notice = notices.find(ref.id()).orElseThrow(NotHere::new);
        notice.unchangedSince(seenVersion);
        notice.word(title, body, lastDay, recipients);
    }

    /** Records where a published notice appeared. */
    @Act(
            value = "publicity.prove",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 17)
    public void prove(NoticeRef ref, String medium, String address, LocalDate appearedOn) {
        notices.find(ref.id())
                .orElseThrow(NotHere::new)
                .prove(new PublicationProof(medium, address, appearedOn), reckoning.today());
    }
}
