package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.archive.DocumentAccess;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;

/**
 * Who may read the papers of the review: nobody's scores before consensus opens; then the team; the office and the institution
 * once it is closed; the steering group the reports; discipline everything.
 */
@ApplicationScoped
public class ReviewDocuments implements DocumentAccess {

    @Inject
    Reviews reviews;

    @Inject
    Procurements procurements;

    @Inject
    Cycles cycles;

    @Override
    public List<Readable> readableBy(Caller caller) {
        if (caller.is(Role.DISCIPLINE)) {
            return List.of(
                    Readable.every(DocumentType.SCORE_SHEET),
                    Readable.every(DocumentType.CONSENSUS_REPORT),
                    Readable.every(DocumentType.CONSENSUS_CONFIRMATION),
                    Readable.every(DocumentType.TEAM_REPORT),
                    Readable.every(DocumentType.REVIEW_REPORT));
        }
        List<Readable> readable = new ArrayList<>();
        if (caller.isAnyOf(Role.STEERING, Role.HEAD, Role.OFFICE, Role.OFFICE_LEAD)) {
            readable.add(Readable.every(DocumentType.TEAM_REPORT));
        }
        if (caller.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD)) {
            readable.add(Readable.every(DocumentType.CONSENSUS_REPORT));
            List<Long> all = reviews.closed(cycles.all());
            about(readable, DocumentType.SCORE_SHEET, all);
            about(readable, DocumentType.CONSENSUS_CONFIRMATION, all);
        }
        if (caller.is(Role.INSTITUTION)) {
            List<Cycle> chosen = cycles.all().stream()
                    .filter(cycle -> isChosen(caller, cycle))
                    .toList();
            List<Long> own = reviews.closed(chosen);
            about(readable, DocumentType.CONSENSUS_REPORT, own);
            about(readable, DocumentType.TEAM_REPORT, own);
            if (!chosen.isEmpty()) {
                readable.add(Readable.about(
                        DocumentType.REVIEW_REPORT,
                        "cycle",
                        chosen.stream().map(Cycle::getId).toList()));
            }
        }
        if (caller.is(Role.REVIEWER)) {
            List<Long> seated = cycles.all().stream()
                    .flatMap(cycle -> reviews.seating(caller.personId(), cycle).stream())
                    .filter(Review::isOpenToTeam)
                    .map(review -> review.getApplication().getId())
                    .toList();
            about(readable, DocumentType.SCORE_SHEET, seated);
            about(readable, DocumentType.CONSENSUS_CONFIRMATION, seated);
            about(readable, DocumentType.CONSENSUS_REPORT, seated);
            about(readable, DocumentType.TEAM_REPORT, seated);
        }
        return readable;
    }

    private boolean isChosen(Caller caller, Cycle cycle) {
        return procurements
                .of(cycle)
                .filter(p -> Objects.equals(p.getInstitution().getId(), caller.institutionId()))
                .isPresent();
    }

    private static void about(List<Readable> readable, DocumentType type, List<Long> ids) {
        if (!ids.isEmpty()) {
            readable.add(Readable.about(type, ApplicationRef.KIND, ids));
        }
    }
}
