package org.qualityaward.supervision;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Who stands out from the others of a cycle so far that discipline should look (Article 35). One bad form brands nobody:
 *
 * <ul>
 *   <li>LOW – at least so many voices; their mean is below that of all voices by more than two standard errors
 *       ({@code 2 · s / √n}, s the standard deviation of all voices) and by at least half a point;
 *   <li>ADVERSE – at least two different voices answered adversely.
 * </ul>
 *
 * What stands out is a reason to look and no finding.
 */
public final class StandingOutPolicy {

    private static final double ERRORS = 2;
    private static final double LEAST_DIFFERENCE = 0.5;
    private static final int LEAST_ADVERSE = 2;

    private StandingOutPolicy() {}

    /**
     * What one party said.
     *
     * @param mean of its ratings, 1 to 5
     * @param adverse whether it answered adversely at least once
     */
    record Voice(double mean, boolean adverse) {}

    /** Why somebody stands out. */
    public enum Why {
        LOW,
        ADVERSE
    }

    /**
     * One who stands out.
     *
     * @param subject id of the reviewer or the organisation
     * @param voices how many
     * @param adverse how many of them answered adversely
     */
    public record Found(Long subject, double mean, double overall, long voices, long adverse, List<Why> why)
            implements Serializable {}

    /**
     * @param said what was said of each
     * @param least voices for LOW
     * @return those who stand out, the lowest mean first
     */
    static List<Found> find(Map<Long, List<Voice>> said, int least) {
        List<Voice> all = said.values().stream().flatMap(Collection::stream).toList();
        double overall = mean(all);
        double deviation = Math.sqrt(all.stream()
                        .mapToDouble(voice -> (voice.mean() - overall) * (voice.mean() - overall))
                        .sum()
                / Math.max(1, all.size() - 1));
        List<Found> found = new ArrayList<>();
        said.forEach((subject, voices) -> {
            double mean = mean(voices);
            long adverse = voices.stream().filter(Voice::adverse).count();
            List<Why> why = new ArrayList<>();
            double below = overall - mean;
            if (voices.size() >= least
                    && below >= LEAST_DIFFERENCE
                    && below > ERRORS * deviation / Math.sqrt(voices.size())) {
                why.add(Why.LOW);
            }
            if (adverse >= LEAST_ADVERSE) {
                why.add(Why.ADVERSE);
            }
            if (!why.isEmpty()) {
                found.add(new Found(subject, mean, overall, voices.size(), adverse, List.copyOf(why)));
            }
        });
        found.sort(Comparator.comparingDouble(Found::mean).thenComparing(Found::subject));
        return found;
    }

    private static double mean(List<Voice> voices) {
        return voices.stream().mapToDouble(Voice::mean).average().orElse(0);
    }
}
