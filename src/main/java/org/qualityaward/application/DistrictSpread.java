package org.qualityaward.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qualityaward.shared.District;

/**
 * How many applications of each district wait where, from filing to the preliminary examination (Articles 18 and 19):
 * what the office sees at a glance on its start page.
 */
public class DistrictSpread {

    /** Where an application waits, in the order of the bar. */
    public enum Part {
        EXAMINATION,
        SUPPLEMENT,
        CONCLUDED,
        DISTRICT,
        DECLINED,
        LATE;

        static Part of(ApplicationState state, boolean late) {
            return switch (state) {
                case DISTRICT_CHECKING -> late ? LATE : DISTRICT;
                case RETURNED -> DISTRICT;
                case RECOMMENDED, EXAMINING -> EXAMINATION;
                case SUPPLEMENTING -> SUPPLEMENT;
                case DECLINED, WITHDRAWN -> DECLINED;
                default -> CONCLUDED;
            };
        }
    }

    private final Map<District, Map<Part, Long>> counts = new EnumMap<>(District.class);

    /** @param rows district, state, last day (or null) and how many */
    DistrictSpread(List<Object[]> rows, LocalDate today) {
        for (District district : District.values()) {
            counts.put(district, new EnumMap<>(Part.class));
        }
        for (Object[] row : rows) {
            LocalDate last = (LocalDate) row[2];
            Part part = Part.of((ApplicationState) row[1], last != null && last.isBefore(today));
            counts.get((District) row[0]).merge(part, (Long) row[3], Long::sum);
        }
    }

    public long count(District district, Part part) {
        return counts.get(district).getOrDefault(part, 0L);
    }

    /** The longest bar. */
    public long most() {
        return counts.values().stream().mapToLong(DistrictSpread::sum).max().orElse(0);
    }

    /** The parts that some district has, in order. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>(List.of(Part.values()));
        parts.removeIf(part -> counts.values().stream().noneMatch(each -> each.containsKey(part)));
        return parts;
    }

    private static long sum(Map<Part, Long> parts) {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }
}
