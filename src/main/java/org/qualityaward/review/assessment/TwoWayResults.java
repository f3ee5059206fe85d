package org.qualityaward.review.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.cycle.Cycle;

/**
 * What applicants said of a team in the two-way evaluations, for as much of it as may be told (Article 35). The room of
 * supervision, which lies above, answers.
 */
public interface TwoWayResults {

    /**
     * Mean of all ratings from 1 to 5, two decimals, the same for every reader; empty while anything of it is sealed, below the
     * number of different voices from which nobody can be made out, or where a hidden application is in it.
     *
     * @param hidden applications that the reader must not know of
     */
    Optional<BigDecimal> meanOf(Cycle cycle, Long teamId, Set<Long> hidden);
}
