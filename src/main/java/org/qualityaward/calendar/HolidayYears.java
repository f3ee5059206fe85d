package org.qualityaward.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.qualityaward.shared.Setting;

/** The holiday lists, and the calendar made of them. */
@ApplicationScoped
public class HolidayYears {

    @PersistenceContext
    EntityManager entities;

    private volatile WorkCalendar known;

    /**
     * The calendar in force. Made anew only when a list has changed, which one small question finds out, so that two
     * servers agree at once.
     */
    public WorkCalendar calendar() {
        int version = latestRevision();
        WorkCalendar calendar = known;
        if (calendar == null || calendar.version() != version) {
            calendar = WorkCalendar.of(
                    version, all().stream().flatMap(y -> y.getDays().stream()).toList());
            known = calendar;
        }
        return calendar.countingFirstDay(Setting.FIRST_DAY_COUNTS.isOn());
    }

    /** The highest revision of any list; 0 when there is none. */
    public int latestRevision() {
        Integer latest = entities.createQuery("SELECT MAX(y.revision) FROM HolidayYear y", Integer.class)
                .getSingleResult();
        return latest == null ? 0 : latest;
    }

    /** A handful of rows, one a year; oldest first. */
    public List<HolidayYear> all() {
        return entities.createQuery("SELECT y FROM HolidayYear y ORDER BY y.year", HolidayYear.class)
                .getResultList();
    }

    public Optional<HolidayYear> find(int year) {
        return entities.createQuery("SELECT y FROM HolidayYear y WHERE y.year = :year", HolidayYear.class)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    void add(HolidayYear year) {
        entities.persist(year);
    }
}
