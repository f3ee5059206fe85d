package org.qualityaward.testing;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import org.qualityaward.application.Application;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.identity.CreditCode;
import org.qualityaward.identity.Organization;
import org.qualityaward.identity.Person;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Stored;

/** Cycles, applications and people for tests without a database, with the ids that a database would give. */
public final class Filed {

    private static final Instant THEN = Instant.parse("2026-03-02T01:00:00Z");

    private Filed() {}

    public static Cycle cycle(int year) {
        return withId(new Cycle(year, RuleSet.shipped(), THEN), year);
    }

    public static Application application(Cycle cycle, long id) {
        Organization organization = withId(
                new Organization(
                        "Applicant " + id,
                        CreditCode.of("91150302MA0DEM013E"),
                        District.HAIBOWAN,
                        "Street 1",
                        "A",
                        LocalDate.of(2010, 1, 1),
                        THEN),
                1000 + id);
        return withId(new Application("2026-%04d".formatted(id), cycle, organization, THEN), id);
    }

    public static Person person(long id) {
        return withId(new Person("member" + id, "Member " + id, "Member", "x", false), id);
    }

    public static <T extends Stored> T withId(T stored, long id) {
        try {
            Field field = Stored.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(stored, id);
            return stored;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
