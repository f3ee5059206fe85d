package org.qualityaward.application;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.regulation.CriteriaItem;
import org.qualityaward.regulation.Rule;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.Refusal;

/**
 * The numbers and dates against which a form is held, from the cycle and its rule set.
 *
 * @param years those that the indicators are told for, oldest first: as many before the cycle's own as Article 12 asks to
 *     have been without an operating loss
 * @param reference day at which conditions are judged: the last day of filing
 * @param profileCharacters characters of the organisation profile at most, over all its parts
 * @param assessmentCharacters characters of the self-assessment report at most, over all items
 * @param operatingYears years of operation that Article 12 asks for at least
 * @param qualitySystemYears years for which the quality system has to have run at least
 * @param items codes of the scored items of the criteria, each of which the report answers
 * @param creditCode the code the organisation registered with
 */
public record FilingRules(
        List<Integer> years,
        LocalDate reference,
        int profileCharacters,
        int assessmentCharacters,
        int operatingYears,
        int qualitySystemYears,
        List<String> items,
        String creditCode) {

    /** The rules of a cycle whose plan is in force. */
    public static FilingRules of(Cycle cycle, String creditCode) {
        RuleSet rules = cycle.getRuleSet();
        return new FilingRules(
                years(cycle),
                cycle.filingDeadline()
                        .orElseThrow(() -> new Refusal("application.refusal.noWindow", 17, cycle.getYear())),
                rules.profileCharacters(),
                rules.selfAssessmentCharacters(),
                rules.operatingYears(),
                rules.number(Rule.QUALITY_SYSTEM_MIN),
                rules.criteria().items().stream().map(CriteriaItem::code).toList(),
                creditCode);
    }

    /** The years that the indicators of a cycle's applications are told for, oldest first. */
    public static List<Integer> years(Cycle cycle) {
        int first = cycle.getYear() - cycle.getRuleSet().number(Rule.NO_LOSS);
        return IntStream.range(first, cycle.getYear()).boxed().toList();
    }

    /** Name in the form of the answer to an item. */
    public static String answer(String item) {
        return "assessment." + item;
    }
}
