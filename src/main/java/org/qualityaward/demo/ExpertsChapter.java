package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.recusal.Interest;
import org.qualityaward.recusal.InterestKind;
import org.qualityaward.recusal.Interests;
import org.qualityaward.recusal.OrganizationTie;
import org.qualityaward.recusal.TieKind;
import org.qualityaward.review.experts.Expert;
import org.qualityaward.review.experts.ExpertPool;
import org.qualityaward.shared.District;

/**
 * What is on record before the cycle of 2026: the expert pool, and ties of several people to applicants, one of each kind
 * and one that lies just outside the years that count.
 */
@ApplicationScoped
@Transactional
public class ExpertsChapter implements DemoChapter {

    @Inject
    ExpertPool pool;

    @Inject
    Interests interests;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Override
    public int number() {
        return 4;
    }

    @Override
    public boolean isAboutPeople() {
        return true;
    }

    @Override
    public void tell() {
        DemoCsv.rows("experts.csv")
                .forEach(row -> pool.add(new Expert(
                                person(row),
                                row.get("unit"),
                                row.get("title"),
                                row.get("specialty"),
                                row.get("industries"),
                                LocalDate.now(clock))
                        .profiled(
                                Boolean.parseBoolean(row.get("senior")),
                                row.get("categories"),
                                row.get("district").isEmpty() ? null : District.valueOf(row.get("district")))));
        DemoCsv.rows("interests.csv").forEach(row -> interests.add(interest(row)));
        DemoCsv.rows("ties.csv")
                .forEach(row -> interests.add(new OrganizationTie(
                        row.get("from"),
                        known(row.get("fromCode")),
                        TieKind.valueOf(row.get("kind")),
                        row.get("to"),
                        known(row.get("toCode")),
                        row.get("source"),
                        clock.instant())));
    }

    private Interest interest(Map<String, String> row) {
        Interest interest = new Interest(
                person(row).getId(),
                InterestKind.valueOf(row.get("kind")),
                row.get("organization"),
                known(row.get("creditCode")),
                day(row.get("since")),
                day(row.get("until")),
                row.get("detail"),
                row.get("source"),
                clock.instant());
        return row.get("relation").isEmpty()
                ? interest
                : interest.through(
                        row.get("relation"), row.get("relative"), Boolean.parseBoolean(row.get("confirmed")));
    }

    private Person person(Map<String, String> row) {
        return people.byAccount(row.get("account")).orElseThrow(() -> new IllegalStateException(row.get("account")));
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
