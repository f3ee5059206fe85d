package org.qualityaward.recusal;

import java.time.Instant;
import java.time.LocalDate;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.identity.CreditCode;
import org.qualityaward.identity.Organization;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.District;
import org.qualityaward.testing.Rows;

/** Applications of a made-up cycle for plain tests. */
public final class Applications2026 {

    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");

    private static final Cycle CYCLE = Rows.withId(new Cycle(2026, RuleSet.shipped(), AT), 1);

    private Applications2026() {}

    public static Application eligible(long id) {
        return inState(id, ApplicationState.ELIGIBLE);
    }

    public static Application inState(long id, ApplicationState state) {
        Organization organization = new Organization(
                "乌海市示范" + id + "号有限公司",
                CreditCode.of("91150302MA0DEM013E"),
                District.HAIBOWAN,
                "乌海市",
                "吴样例",
                LocalDate.of(2010, 1, 1),
                AT);
        Application application = new Application("2026-" + id, CYCLE, Rows.withId(organization, 100 + id), AT);
        return Rows.with(Rows.withId(application, id), "state", state);
    }
}
