package org.qualityaward.application;

import java.time.LocalDate;
import java.util.List;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.regulation.CriteriaItem;
import org.qualityaward.regulation.Rule;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.Refusal;

/**
 * The numbers and dates against which a form is held, from the cycle and its rule set.
 *
 * @param year the cycle's own year; the form tells the three before it
 * @param reference day at which conditions are judged: the last day of filing
 * @param profileCharacters characters of the organisation profile at most, over all its parts
 * @param assessmentCharacters characters of the self-assessment report at most, over all items
 * @param operatingYears years of operation that Article 12 asks for at least
 * @param qualitySystemYears years for which the quality system has to have run at least
 * @param items codes of the scored items of the criteria, each of which the report answers
 * @param creditCode the code the organisation registered with
 */
public record FilingRules(
        int year,
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
                cycle.getYear(),
                cycle.filingDeadline()
                        .orElseThrow(() -> new Refusal("application.refusal.noWindow", 17, cycle.getYear())),
                rules.profileCharacters(),
                rules.selfAssessmentCharacters(),
                rules.operatingYears(),
                rules.number(Rule.QUALITY_SYSTEM_MIN),
                rules.criteria().items().stream().map(CriteriaItem::code).toList(),
                creditCode);
    }

    /** The years that the indicators are told for, oldest first. */
    public List<Integer> years() {
        return List.of(year - Indicator.YEARS, year - 2, year - 1);
    }

    /** Name in the form of the answer to an item. */
    public static String answer(String item) {
        return "assessment." + item;
    }
}
