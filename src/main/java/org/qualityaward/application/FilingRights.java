package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.CyclePlan;
import org.qualityaward.identity.Organization;
import org.qualityaward.shared.Refusal;

/** Whether an organisation may apply in a cycle on this day at all (Articles 6, 17, 18 and 41). */
@ApplicationScoped
public class FilingRights {

    @Inject
    @Any
    Instance<HonourHistory> histories;

    @Inject
    Clock clock;

    /**
     * Refuses outside the time for filing, for the holder of an award that outlasts the cycle, and during a ban.
     *
     * @throws Refusal {@code application.refusal.window}, {@code .noCycle}, {@code .stillValid}, {@code .banned}
     */
    public void require(Cycle cycle, Organization organization) {
        LocalDate today = LocalDate.now(clock);
        requireWindow(cycle, today);
        for (HonourHistory history : histories) {
            requireHistory(
                    history.validUntil(organization.getId()),
                    history.bannedUntil(organization.getId()),
                    cycle.plan().map(CyclePlan::lastDay).orElse(today),
                    today);
        }
    }

    static void requireWindow(Cycle cycle, LocalDate today) {
        LocalDate last = cycle.filingDeadline()
                .orElseThrow(() -> new Refusal("application.refusal.noWindow", 17, cycle.getYear()));
        if (!cycle.acceptsFilings(today)) {
            throw today.isAfter(last)
                    ? new Refusal("application.refusal.tooLate", 18, last)
                    : new Refusal("application.refusal.notOpen", 17, cycle.getStage(), last);
        }
    }

    /**
     * An award that expires within the cycle is no bar: the office decides about it with a reason.
     *
     * @param lastDayOfCycle last day of the plan
     */
    static void requireHistory(
            Optional<LocalDate> validUntil,
            Optional<LocalDate> bannedUntil,
            LocalDate lastDayOfCycle,
            LocalDate today) {
        bannedUntil.filter(until -> !today.isAfter(until)).ifPresent(until -> {
            throw new Refusal("application.refusal.banned", 41, until, until.plusDays(1));
        });
        validUntil.filter(until -> until.isAfter(lastDayOfCycle)).ifPresent(until -> {
            throw new Refusal("application.refusal.stillValid", 6, until);
        });
    }
}
