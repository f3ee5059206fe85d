package org.qualityaward.review.assignment;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Why not every seat can be filled: needs that compete for too few people, and only those bars, limits and locks that make
 * them too few. Smallest in the sense that if any one of them fell away, the rest could be met.
 *
 * @param needs seats that cannot all be filled
 * @param missing how many of them stay empty
 * @param missingInAll how many seats stay empty over all applicants; other reasons may stand beside this one
 * @param bars who could fill them but for a bar
 * @param limits who could fill them but has all the applications he may have
 * @param locks settled seats that stand in the way
 * @param units whether two people of one unit would have to sit side by side
 */
public record Shortage(
        List<Need> needs,
        int missing,
        int missingInAll,
        Map<Pair, Bar> bars,
        List<Long> limits,
        Set<Pair> locks,
        boolean units)
        implements Serializable {}
