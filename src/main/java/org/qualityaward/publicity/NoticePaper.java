package org.qualityaward.publicity;

import org.qualityaward.archive.PageLayout;
import org.qualityaward.archive.Paper;
import org.qualityaward.shared.Texts;

/** A notice as an official paper, with its legal basis, its days and whoever issued it. */
final class NoticePaper {

    private NoticePaper() {}

    static Paper of(PublicNotice notice) {
        Paper.Builder paper = Paper.of(notice.getKind().paper(), notice.getTitle())
                .pageLayout(PageLayout.NOTICE)
                .about(notice.ref())
                .about(notice.getCycle().ref());
        if (notice.getRecipients() != null) {
            paper.paragraph(
                    Texts.chinese("publicity.paper.to", notice.getRecipients().replace("\n", "、")));
        }
        notice.getParagraphs().forEach(paper::paragraph);
        Listing listing = notice.getListing();
        if (listing != null && !listing.rows().isEmpty()) {
            paper.table(listing.heads(), listing.rows());
        }
        paper.paragraph(Texts.chinese("publicity.paper.basis", notice.getLegalBasis(), notice.getArticle()));
        paper.paragraph(Texts.chinese("publicity.office") + "\n" + NoticeTexts.written(notice.getIssuedOn()));
        return paper.build();
    }
}
