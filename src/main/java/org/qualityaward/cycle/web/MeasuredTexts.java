package org.qualityaward.cycle.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.regulation.RuleSets;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Texts;
import org.qualityaward.shared.web.Language;
import org.qualityaward.shared.web.StepFacts;

/** Texts that name numbers of the measures: the numbers are those of the cycle under way, or of the newest rule set before the first. */
@Named("measured")
@RequestScoped
public class MeasuredTexts implements StepFacts {

    @Inject
    Cycles cycles;

    @Inject
    RuleSets ruleSets;

    @Inject
    Language language;

    private RuleSet rules;

    /** The text of a key in the reader's language; which number has which place, see {@link RuleSet#numbersInTexts()}. */
    public String text(String key) {
        return Texts.text(language.getLocale(), key, facts());
    }

    @Override
    public Object[] facts() {
        if (rules == null) {
            rules = cycles.current().map(Cycle::getRuleSet).or(ruleSets::latest).orElseThrow(NotHere::new);
        }
        return rules.numbersInTexts();
    }
}
