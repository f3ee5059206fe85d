package org.qualityaward.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.calendar.Term;
import org.qualityaward.cycle.Changes;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Texts;

/**
 * Issues a notice within another act: fixes its days, files it with the office's signature, and shows it to the public.
 * The rooms above publish what they decide through this.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class IssuingNotices {

    @Inject
    PublicNotices notices;

    @Inject
    FilingDocuments filing;

    @Inject
    Reckoning reckoning;

    @Inject
    Changes changes;

    /**
     * Writes and publishes a notice at once.
     *
     * @param period null for a notice that invites no answer
     * @param listing names in a table, null for none
     */
    public PublicNotice publish(
            Cycle cycle, NoticeKind kind, String title, List<String> paragraphs, Listing listing, Term period) {
        PublicNotice notice =
                new PublicNotice(cycle, kind, title, String.join("\n", paragraphs), reckoning.basis(cycle));
        notice.list(listing);
        notices.add(notice);
        return publish(notice, period);
    }

    /** Publishes a notice with the usual wording of its kind. */
    public PublicNotice publish(Cycle cycle, NoticeKind kind, Listing listing, Term period) {
        String body = NoticeTexts.body(kind, cycle.getYear(), reckoning.basis(cycle));
        return publish(cycle, kind, NoticeTexts.title(kind, cycle.getYear()), List.of(body), listing, period);
    }

    /**
     * Publishes those who move up, and says in whose place.
     *
     * @param cancelled names of those whose places were cancelled
     */
    public PublicNotice publishSubstitutes(Cycle cycle, List<String> cancelled, Listing listing, Term period) {
        String body = NoticeTexts.substitutes(cycle.getYear(), reckoning.basis(cycle), cancelled);
        String title = Texts.chinese("publicity.draft.substitutes.title", String.valueOf(cycle.getYear()));
        return publish(cycle, NoticeKind.PUBLICITY, title, List.of(body), listing, period);
    }

    PublicNotice publish(PublicNotice notice, Term period) {
        notice.issue(reckoning.today(), period);
        notice.publish(filing.fileByOffice(NoticePaper.of(notice)), reckoning.now());
        if (notice.getKind().isOpen()) {
            changes.record(
                    Changes.of("publicity.change.published", notice.getTitle())
                            .in(notice.getCycle())
                            .by(notice.getArticle()),
                    audience(Role.OFFICE, notice),
                    audience(Role.APPLICANT, notice),
                    audience(Role.DISTRICT, notice),
                    audience(Role.STEERING, notice),
                    audience(Role.DISCIPLINE, notice));
        }
        return notice;
    }

    private static Changes.Audience audience(Role role, PublicNotice notice) {
        return Changes.role(role).linked("/public/notice.xhtml?id=" + notice.getId());
    }
}
