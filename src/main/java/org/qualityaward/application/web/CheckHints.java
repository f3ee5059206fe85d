package org.qualityaward.application.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qualityaward.application.ApplicationFile;
import org.qualityaward.application.BarPeriod;
import org.qualityaward.application.BasicField;
import org.qualityaward.application.CheckPoint;
import org.qualityaward.application.Completeness;
import org.qualityaward.application.FilingRules;
import org.qualityaward.application.FormContent;
import org.qualityaward.application.Industry;
import org.qualityaward.application.NoLoss;

/** What the form itself says about some points, beside the checker's own conclusion: a help, never a finding. */
final class CheckHints {

    private CheckHints() {}

    static Map<CheckPoint, SheetLine.Hint> of(ApplicationFile file) {
        FormContent form = file.content();
        FilingRules rules = FilingRules.of(file.cycle(), file.application().getCreditCode());
        Map<CheckPoint, SheetLine.Hint> hints = new EnumMap<>(CheckPoint.class);
        hints.put(
                CheckPoint.CONDITION_1,
                hint("application.hint.founded", form.text(BasicField.FOUNDED.field()), rules.reference()));
        hints.put(
                CheckPoint.CONDITION_2,
                hint("application.hint.system", form.text(Completeness.QUALITY_SYSTEM_SINCE), rules.reference()));
        hints.put(
                CheckPoint.CONDITION_3,
                NoLoss.shownBy(form, rules.years())
                        ? hint("application.hint.profit", rules.years().size())
                        : hint("application.hint.loss"));
        hints.put(
                CheckPoint.SUBJECT,
                hint(
                        Industry.isIndustrial(file.application().getIndustry())
                                ? "application.hint.industrial"
                                : "application.hint.notIndustrial"));
        if (file.check() != null && file.check().getDocumentNumber() != null) {
            hints.put(
                    CheckPoint.CHANNEL,
                    hint("application.hint.recommended", file.check().getDocumentNumber()));
        }
        BarPeriod period =
                BarPeriod.endingOn(rules.reference(), file.cycle().getRuleSet().lookBackYears());
        file.replies().stream()
                .filter(reply -> Boolean.TRUE.equals(reply.getHit()))
                .forEach(reply -> hints.put(
                        reply.getBar(),
                        hint(
                                "application.hint.hit."
                                        + period.reachOf(reply.getBar(), reply.getEventDate(), reply.getDecisionDate()),
                                reply.getDepartment(),
                                reply.getFacts(),
                                period.since())));
        return hints;
    }

    private static SheetLine.Hint hint(String key, Object... facts) {
        return new SheetLine.Hint(key, List.of(facts));
    }
}
