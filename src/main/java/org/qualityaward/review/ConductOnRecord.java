package org.qualityaward.review;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.qualityaward.cycle.Cycle;

/**
 * What applicants said of a reviewer's conduct, as far as it may be told (Article 35). The office assesses its reviewers by
 * it among other things (Article 9(2)); the room of supervision, which keeps the forms, implements it.
 */
public interface ConductOnRecord {

    /**
     * The average over a cycle.
     *
     * @param mean of all ratings of 1 to 5, to two decimal places, half up
     * @param organizations how many applicants are counted; never fewer than the threshold of the rule set
     */
    record Average(BigDecimal mean, long organizations) implements Serializable {}

    /**
     * The forms name a team and no single person, so this is what was said of the teams in which he worked in that cycle. Only
     * teams count whose own results may be shown: nothing sealed any more, and enough applicants that none can be made out.
     *
     * @param reviewerId id of the person
     * @return empty where nothing may be told, which never says whether anything was filed
     */
    Optional<Average> average(Long reviewerId, Cycle cycle);
}
