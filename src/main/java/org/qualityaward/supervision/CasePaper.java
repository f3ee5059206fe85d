package org.qualityaward.supervision;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.Paper;
import org.qualityaward.shared.Texts;

/**
 * A concluded case as an official paper. It names the case as its only subject and nobody who reported it. Its number, which
 * stands in the expert pool and which anybody may put to the verification page, is drawn by lot and counts nothing.
 */
final class CasePaper {

    private CasePaper() {}

    static Paper of(
            AccountabilityCase closed,
            AccountabilityCase.Verdict verdict,
            String consequence,
            List<Consequence> following) {
        Paper.Builder paper = Paper.of(
                        DocumentType.ACCOUNTABILITY_CASE, text("supervision.casePaper.title", closed.getAccusedName()))
                .about(closed.ref())
                .numberDrawn()
                .section(text("supervision.casePaper.case"))
                .field(text("supervision.casePaper.number"), closed.getRunningNumber())
                .field(text("supervision.casePaper.accused"), closed.getAccusedName())
                .field(
                        text("supervision.casePaper.source"),
                        closed.getEvaluation().getDocumentNumber())
                .field(text("supervision.casePaper.investigator"), closed.getInvestigatorName())
                .section(text("supervision.casePaper.allegations"))
                .table(
                        List.of(text("supervision.casePaper.item"), text("supervision.casePaper.facts")),
                        closed.getAllegations().stream()
                                .map(each -> List.of(each.getItem(), each.getFacts()))
                                .toList())
                .section(text("supervision.casePaper.steps"))
                .table(
                        List.of(
                                text("supervision.casePaper.when"),
                                text("supervision.casePaper.step"),
                                text("supervision.casePaper.who"),
                                text("supervision.casePaper.note")),
                        closed.getSteps().stream().map(CasePaper::row).toList())
                .section(text("supervision.casePaper.conclusion"))
                .field(text("supervision.casePaper.verdict"), Texts.of(Texts.CHINESE, verdict))
                .field(text("supervision.casePaper.consequence"), consequence);
        following.forEach(each -> paper.field(Texts.of(Texts.CHINESE, each.getKind()), each.getName()));
        return paper.build();
    }

    private static List<String> row(CaseStep step) {
        return List.of(
                text("supervision.casePaper.at", step.getTakenAt()),
                Texts.of(Texts.CHINESE, step.getKind()),
                Texts.textOr(Texts.CHINESE, "supervision.by." + step.getPersonName(), step.getPersonName()),
                noted(step));
    }

    /** What was noted, by whom it was said where another writes it down, and the number of the step's own paper. */
    private static String noted(CaseStep step) {
        return Stream.of(
                        step.getKind() == CaseStep.Kind.HEARD ? step.getSaidByName() : null,
                        step.getNote(),
                        step.getDocumentNumber())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(text("supervision.casePaper.joint")));
    }

    private static String text(String key, Object... facts) {
        return Texts.chinese(key, facts);
    }
}
