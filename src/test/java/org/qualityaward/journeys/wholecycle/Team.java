package org.qualityaward.journeys.wholecycle;

import java.util.Map;

/** The reviewers of a team, each at a screen of his own, all at work at the same time. */
record Team(Map<Reviewer, Integer> percents) {

    /** Each scores every item as he finds right, and freezes his sheet. */
    void scores(String applicant) {
        percents.keySet().forEach(reviewer -> reviewer.beginsSheet(applicant));
        boolean more = true;
        while (more) {
            percents.forEach(Reviewer::choosesPercent);
            percents.forEach(Reviewer::findsItemScored);
            more = percents.keySet().stream().allMatch(Reviewer::hasNextItem);
            if (more) {
                percents.keySet().forEach(Reviewer::goesToNextItem);
                percents.keySet().forEach(Reviewer::findsItemOpen);
            }
        }
        percents.keySet().forEach(Reviewer::submitsSheet);
    }
}
