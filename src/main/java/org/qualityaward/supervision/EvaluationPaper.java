package org.qualityaward.supervision;

import java.util.List;
import java.util.Objects;
import org.qualityaward.archive.Attached;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.Paper;
import org.qualityaward.shared.Texts;

/**
 * A form as an official paper. It names the form as its only subject, not the application: else whoever may read the papers
 * of an application would read what the other side wrote about it.
 */
final class EvaluationPaper {

    private EvaluationPaper() {}

    /** A form that came on paper: marked as such, with who entered it and what was settled between them. */
    static Paper ofPaper(SupervisionEvaluation form, List<EvaluationAttachment> scans, PaperSettlement settled) {
        Paper.Builder paper = begun(form, scans)
                .section(text("supervision.paperForm.section"))
                .paragraph(text("supervision.paperForm.note"))
                .field(text("supervision.paperForm.signer"), settled.signer())
                .field(text("supervision.paperForm.signedOn"), settled.signedOn())
                .field(text("supervision.paperForm.enteredBy"), settled.clerks())
                .field(text("supervision.paperForm.settledBy"), settled.settledBy())
                .field(text("supervision.paperForm.settled"), settled.settled());
        if (settled.settled() > 0) {
            paper.table(settled.heads(), settled.readings());
        }
        return paper.build();
    }

    static Paper of(SupervisionEvaluation form, List<EvaluationAttachment> attachments) {
        return begun(form, attachments).build();
    }

    private static Paper.Builder begun(SupervisionEvaluation form, List<EvaluationAttachment> attachments) {
        TwoWayEvaluation pair = form.getTwoWay();
        Paper.Builder paper = Paper.of(DocumentType.EVALUATION, text("supervision.paper.title", pair.getEngagement()))
                .about(form.ref())
                .numberDrawn()
                .section(text("supervision.paper.subject"))
                .field(text("supervision.paper.direction"), Texts.of(Texts.CHINESE, form.getDirection()))
                .field(text("supervision.paper.organization"), pair.getOrganizationName())
                .field(text("supervision.paper.team"), pair.getTeamName())
                .field(
                        text("supervision.paper.engagement"),
                        text("supervision.paper.engagement.ended", pair.getEngagement(), pair.getEndedOn()))
                .field(text("supervision.paper.edition"), form.getTemplate().getEdition())
                .field(text("supervision.paper.revision"), form.getRevision());
        if (pair.getRound() > 1) {
            paper.field(
                    text("supervision.paper.round"),
                    text("supervision.round", pair.getRound(), Objects.requireNonNullElse(pair.getNewcomers(), "")));
        }
        if (form.getRevisionReason() != null) {
            paper.field(text("supervision.paper.reason"), form.getRevisionReason());
        }
        paper.section(text("supervision.paper.ratings"))
                .table(
                        List.of(text("supervision.paper.item"), text("supervision.paper.rating")),
                        rows(form, EvaluationItem.Kind.RATING))
                .section(text("supervision.paper.conduct"))
                .table(
                        List.of(text("supervision.paper.item"), text("supervision.paper.answer")),
                        rows(form, EvaluationItem.Kind.CONDUCT));
        for (Answer answer : form.adverse()) {
            form.getTemplate()
                    .item(answer.getCode())
                    .ifPresent(item ->
                            paper.paragraph(text("supervision.paper.facts", item.getChinese(), answer.getFacts())));
        }
        if (!attachments.isEmpty()) {
            paper.section(text("supervision.paper.attachments"))
                    .attach(attachments.stream()
                            .map(each -> Attached.of(each.getName(), each.getMediaType(), each.getContent()))
                            .toList());
        }
        return paper.section(text("supervision.paper.remarks"))
                .paragraph(form.getRemarks() == null ? text("supervision.paper.none") : form.getRemarks());
    }

    private static List<List<String>> rows(SupervisionEvaluation form, EvaluationItem.Kind kind) {
        return form.getTemplate().getItems().stream()
                .filter(item -> item.getKind() == kind)
                .map(item -> List.of(
                        item.getChinese(),
                        form.answer(item.getCode())
                                .map(EvaluationPaper::written)
                                .orElse("")))
                .toList();
    }

    private static String written(Answer answer) {
        if (answer.getRating() != null) {
            return text("supervision.paper.ofFive", answer.getRating());
        }
        return text(answer.isAdverseYes() ? "supervision.answer.yes" : "supervision.answer.no");
    }

    private static String text(String key, Object... facts) {
        return Texts.chinese(key, facts);
    }
}
