package org.qualityaward.regulation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.qualityaward.regulation.Measures;
import org.qualityaward.regulation.Rule;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.regulation.RuleSets;
import org.qualityaward.shared.NotHere;

/** The measures in full, with the numbers that the system keeps them by. */
@Named("regulationPage")
@RequestScoped
public class RegulationPage {

    @Inject
    RuleSets ruleSets;

    private RuleSet ruleSet;
    private Measures measures;

    @PostConstruct
    void load() {
        ruleSet = ruleSets.latest().orElseThrow(NotHere::new);
        measures = ruleSet.measures();
    }

    public RuleSet getRuleSet() {
        return ruleSet;
    }

    public List<Measures.Chapter> getChapters() {
        return measures.chapters();
    }

    /** The numbers that the text names, in the order of its articles. */
    public List<Rule> getRulesInText() {
        return rules(true);
    }

    /** The numbers where the text is silent and the office decides. */
    public List<Rule> getReadings() {
        return rules(false);
    }

    private static List<Rule> rules(boolean inText) {
        return Stream.of(Rule.values())
                .filter(rule -> rule.isInText() == inText)
                .sorted(java.util.Comparator.comparingInt(Rule::getArticle))
                .toList();
    }

    public String amount(Rule rule) {
        return ruleSet.amount(rule);
    }
}
