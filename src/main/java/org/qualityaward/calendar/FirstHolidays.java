package org.qualityaward.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Enters the lists that come with the project (2018 to 2026) into a database that has none. */
@Singleton(name = "FirstHolidays")
@Startup
@DependsOn("Schema")
public class FirstHolidays {

    @Inject
    HolidayYears years;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager entities;

    @PostConstruct
    void enter() {
        if (years.latestRevision() > 0) {
            return;
        }
        Map<Integer, List<ListedDay>> lists = HolidayCsv.days(shipped()).stream()
                .collect(Collectors.groupingBy(d -> d.date().getYear(), TreeMap::new, Collectors.toList()));
        lists.forEach((year, days) -> {
            HolidayYear list = new HolidayYear(year);
            list.replace(days, 1, clock.instant());
            entities.persist(list);
        });
    }

    /** As the project brings it along: date, kind and name in each line. */
    static String shipped() {
        try (InputStream in = FirstHolidays.class.getResourceAsStream("/calendar/cn-holidays.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
