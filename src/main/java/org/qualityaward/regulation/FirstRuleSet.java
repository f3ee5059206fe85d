package org.qualityaward.regulation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Enters the measures of 2020 into a database that has no version yet. */
@Singleton(name = "FirstRuleSet")
@Startup
@DependsOn("FirstHolidays")
public class FirstRuleSet {

    @Inject
    RuleSets ruleSets;

    @PostConstruct
    void enter() {
        if (ruleSets.latest().isEmpty()) {
            ruleSets.add(RuleSet.shipped());
        }
    }
}
