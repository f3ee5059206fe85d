package org.qualityaward.review;

import static org.qualityaward.shared.Texts.chinese;

import java.util.stream.Collectors;
import org.qualityaward.application.Application;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.Paper;

/** The official papers of this room, always Chinese. */
final class ReviewPapers {

    private ReviewPapers() {}

    static Paper.Builder head(DocumentType type, String title, Application application) {
        return Paper.of(type, chinese(title))
                .about(application.ref())
                .field(chinese("review.paper.number"), application.getNumber())
                .field(chinese("review.paper.applicant"), application.getName());
    }

    static String members(Review review) {
        return review.taken().stream()
                .map(seat -> seat.getPerson().getName() + (seat.isLeader() ? chinese("review.paper.leads") : ""))
                .collect(Collectors.joining(chinese("review.paper.comma")));
    }
}
