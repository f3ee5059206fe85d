package org.qualityaward.application;

import java.time.Clock;
import java.time.LocalDate;
import org.qualityaward.shared.Refusal;

/** A supplement is in time until 24:00 of its last day (Article 19). */
final class SupplementTime {

    private SupplementTime() {}

    static void require(LocalDate lastDay, Clock clock) {
        if (lastDay != null && LocalDate.now(clock).isAfter(lastDay)) {
            throw new Refusal("application.refusal.supplementLate", 19, lastDay);
        }
    }
}
