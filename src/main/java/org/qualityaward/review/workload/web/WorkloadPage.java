package org.qualityaward.review.workload.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.qualityaward.calendar.HolidayYears;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.cycle.web.ChosenCycle;
import org.qualityaward.review.workload.Engagement;
import org.qualityaward.review.workload.ReadingWorkload;
import org.qualityaward.shared.Permissions;

/** The calendar of visits and defences: a line for each person, a column for each day that somebody is out, clashes on top. */
@Named("workload")
@RequestScoped
public class WorkloadPage {

    @Inject
    ChosenCycle chosenCycle;

    @Inject
    ReadingWorkload reading;

    @Inject
    HolidayYears years;

    @Inject
    Permissions permissions;

    private List<LocalDate> days = List.of();
    private List<Line> lines = List.of();
    private final List<Clash> clashes = new ArrayList<>();
    private WorkCalendar calendar;

    /** Two applicants that somebody would have to be with at once. */
    public record Clash(Engagement one, Engagement other) {
        public Engagement getOne() {
            return one;
        }

        public Engagement getOther() {
            return other;
        }
    }

    /** A person and his days, in the order of the columns. */
    public record Line(String person, List<Cell> cells) {
        public String getPerson() {
            return person;
        }

        public List<Cell> getCells() {
            return cells;
        }

        /** Days on which he is out. */
        public long getBusy() {
            return cells.stream().filter(cell -> !cell.engagements().isEmpty()).count();
        }
    }

    /** One person's day. */
    public record Cell(LocalDate day, List<Engagement> engagements, boolean clashing) {
        public LocalDate getDay() {
            return day;
        }

        public List<Engagement> getEngagements() {
            return engagements;
        }

        public boolean isClashing() {
            return clashing;
        }
    }

    @PostConstruct
    void load() {
        calendar = years.calendar();
        // An institution that was not chosen for this cycle finds an empty page.
        List<Engagement> all = chosenCycle
                .get()
                .filter(cycle -> permissions.may(ReadingWorkload.class, cycle.ref()))
                .map(cycle -> reading.of(cycle.ref()))
                .orElse(List.of());
        for (int i = 0; i < all.size(); i++) {
            for (Engagement later : all.subList(i + 1, all.size())) {
                if (all.get(i).clashesWith(later)) {
                    clashes.add(new Clash(all.get(i), later));
                }
            }
        }
        days = all.stream().map(Engagement::day).distinct().sorted().toList();
        lines = all.stream().collect(Collectors.groupingBy(Engagement::personId, Collectors.toList())).values().stream()
                .sorted((one, other) ->
                        one.get(0).personId().compareTo(other.get(0).personId()))
                .map(this::line)
                .toList();
    }

    private Line line(List<Engagement> his) {
        return new Line(
                his.get(0).person(),
                days.stream()
                        .map(day -> cell(
                                day,
                                his.stream().filter(e -> e.day().equals(day)).toList()))
                        .toList());
    }

    private Cell cell(LocalDate day, List<Engagement> his) {
        return new Cell(
                day, his, clashes.stream().anyMatch(clash -> his.contains(clash.one()) || his.contains(clash.other())));
    }

    /** Whether a day is no working day. */
    public boolean isRest(LocalDate day) {
        return !calendar.isWorkingDay(day);
    }

    public List<LocalDate> getDays() {
        return days;
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Clash> getClashes() {
        return clashes;
    }
}
