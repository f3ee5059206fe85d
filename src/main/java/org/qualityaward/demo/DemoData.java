package org.qualityaward.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.logging.Logger;
import org.qualityaward.identity.People;
import org.qualityaward.shared.Setting;

/**
 * Lays the demo data at the first start in demo mode, and never again: the whole story, or only its people for whoever
 * wants to live through a cycle from its first day.
 */
@Singleton(name = "DemoData")
@Startup
@DependsOn("FirstRuleSet")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoData {

    private static final Logger LOG = Logger.getLogger(DemoData.class.getName());

    private static final String ONLY_PEOPLE = "people";
    private static final String DAY_TO_BEGIN = "2026-02-26T09:00";

    @Inject
    People people;

    @Inject
    Stagehand stage;

    @Inject
    @Any
    Instance<DemoChapter> chapters;

    @PostConstruct
    void layOnce() {
        if (Setting.DEMO.isOn() && people.isEmpty()) {
            boolean onlyPeople = ONLY_PEOPLE.equals(Setting.DEMO_STORY.value());
            chapters.stream()
                    .filter(chapter -> !onlyPeople || chapter.isAboutPeople())
                    .sorted(Comparator.comparingInt(DemoChapter::number))
                    .forEach(DemoData::tell);
            if (onlyPeople) {
                stage.at(DAY_TO_BEGIN);
            }
        }
    }

    private static void tell(DemoChapter chapter) {
        long begun = System.nanoTime();
        chapter.tell();
        LOG.info(() ->
                "Demo chapter " + chapter.number() + " laid in " + (System.nanoTime() - begun) / 1_000_000 + " ms");
    }
}
