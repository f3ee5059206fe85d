package org.qualityaward.application.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.qualityaward.application.ApplicationRow;
import org.qualityaward.application.ApplicationSearch;
import org.qualityaward.application.Applications;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.Setting;

/**
 * Answers the office's list. What is hidden from the reader is asked for with every search and stands in the query. The
 * total of a search is remembered for a few seconds, so that a list that many look at is not counted again for each.
 */
@ApplicationScoped
public class ApplicationList {

    private static final int SECONDS = 3;
    private static final int MOST_REMEMBERED = 500;

    @Inject
    Applications applications;

    @Inject
    Cycles cycles;

    @Inject
    HiddenFiles hiddenFiles;

    @Inject
    CurrentCaller caller;

    @Inject
    HolidayYears holidays;

    @Inject
    Clock clock;

    private final Map<ApplicationSearch, Total> totals = new ConcurrentHashMap<>();

    private record Total(long value, Instant until) {}

    List<Cycle> cycles() {
        return cycles.all();
    }

    ApplicationSearch search(ApplicationFilter filter) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = null;
        LocalDate to = null;
        if (filter.getDue() == ApplicationFilter.Due.OVERDUE) {
            to = today.minusDays(1);
        } else if (filter.getDue() == ApplicationFilter.Due.SOON) {
            from = today;
            to = holidays.calendar().plusWorkingDays(today, Setting.REMINDER_WORKING_DAYS.number());
        } else if (filter.getDue() == ApplicationFilter.Due.RUNNING) {
            from = LocalDate.EPOCH;
        }
        return new ApplicationSearch(
                filter.getText(),
                filter.getCycle(),
                filter.getDistrict(),
                filter.wanted(),
                from,
                to,
                hiddenFiles.from(caller.get()));
    }

    Page<ApplicationRow> page(ApplicationSearch search, Page.Request request) {
        List<ApplicationRow> rows = applications.rows(search, request);
        boolean whole = request.first() == 0 && rows.size() < request.size();
        return new Page<>(rows, whole ? rows.size() : total(search));
    }

    private long total(ApplicationSearch search) {
        Instant now = clock.instant();
        Total known = totals.get(search);
        if (known != null && now.isBefore(known.until())) {
            return known.value();
        }
        if (totals.size() > MOST_REMEMBERED) {
            totals.clear();
        }
        long value = applications.total(search);
        totals.put(search, new Total(value, now.plusSeconds(SECONDS)));
        return value;
    }
}
