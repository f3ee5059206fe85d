package org.qualityaward.cycle.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.calendar.ListedDay;
import org.qualityaward.calendar.WorkCalendar;
import org.qualityaward.cycle.CyclePlan;
import org.qualityaward.cycle.PlanFault;
import org.qualityaward.cycle.PlannedStep;
import org.qualityaward.cycle.Step;

/**
 * A plan as a drawing: one row a step, one column a day, with weekends, holidays and make-up days behind. All measures are in
 * the units of the drawing, which is {@link #getWidth} wide and {@link #getHeight} high.
 */
public final class PlanTimeline implements Serializable {

    private static final double LEFT = 108;
    private static final double RIGHT = 1128;
    private static final int WIDTH = 1136;
    private static final int HEAD = 36;
    private static final int ROW = 32;
    private static final int MARGIN_DAYS = 5;
    private static final double LABEL_SPACE = 190;
    private static final double WORD_SPACE = 38;

    /** A day that is not an ordinary working day. */
    public record Backdrop(String kind, double x, double width) implements Serializable {

        public String getKind() {
            return kind;
        }

        public double getX() {
            return x;
        }

        public double getWidth() {
            return width;
        }
    }

    /** A word in the head: a month or a festival. */
    public record Mark(String kind, double x, String text) implements Serializable {

        public String getKind() {
            return kind;
        }

        public double getX() {
            return x;
        }

        public String getText() {
            return text;
        }
    }

    /** The bar of a step; {@code refusedX} is where a refused last day stands, null for none. */
    public record Bar(PlannedStep line, int y, double x, double width, boolean labelBefore, Double refusedX)
            implements Serializable {

        public PlannedStep getLine() {
            return line;
        }

        public Step getStep() {
            return line.step();
        }

        public int getY() {
            return y;
        }

        public double getX() {
            return x;
        }

        public double getWidth() {
            return width;
        }

        public boolean isLabelBefore() {
            return labelBefore;
        }

        public double getLabelX() {
            return labelBefore ? x - 6 : x + width + 6;
        }

        public Double getRefusedX() {
            return refusedX;
        }
    }

    private final LocalDate from;
    private final LocalDate to;
    private final double dayWidth;
    private final List<Backdrop> backdrops = new ArrayList<>();
    private final List<Mark> months = new ArrayList<>();
    private final List<Mark> festivals = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();

    public PlanTimeline(CyclePlan plan, List<PlanFault> faults, WorkCalendar calendar) {
        from = plan.firstDay().withDayOfMonth(1);
        to = plan.lastDay().plusDays(MARGIN_DAYS);
        dayWidth = (RIGHT - LEFT) / (ChronoUnit.DAYS.between(from, to) + 1);
        days(calendar);
        festivals(calendar);
        int y = HEAD;
        for (PlannedStep line : plan.steps()) {
            bars.add(bar(line, y, faults));
            y += ROW;
        }
    }

    private void days(WorkCalendar calendar) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (day.getDayOfMonth() == 1) {
                months.add(new Mark("month", x(day), Integer.toString(day.getMonthValue())));
            }
            List<ListedDay> listed = calendar.listed(day, day);
            if (!listed.isEmpty()) {
                backdrops.add(new Backdrop(listed.get(0).kind().name(), x(day), round(dayWidth + 0.2)));
            } else if (WorkCalendar.isWeekend(day)) {
                backdrops.add(new Backdrop("WEEKEND", x(day), round(dayWidth + 0.2)));
            }
        }
    }

    /** Festivals first; a make-up day is named only where no festival is in the way, since it is coloured anyway. */
    private void festivals(WorkCalendar calendar) {
        String last = "";
        List<ListedDay> listed = calendar.listed(from, to);
        for (ListedDay day : listed) {
            if (day.isHoliday() && !day.name().equals(last)) {
                name(new Mark(day.kind().name(), x(day.date()), day.name()));
            }
            last = day.isHoliday() ? day.name() : last;
        }
        listed.stream()
                .filter(day -> !day.isHoliday())
                .forEach(day -> name(new Mark(day.kind().name(), x(day.date()), null)));
    }

    private void name(Mark mark) {
        if (festivals.stream().noneMatch(other -> Math.abs(other.x() - mark.x()) < WORD_SPACE)) {
            festivals.add(mark);
        }
    }

    private Bar bar(PlannedStep line, int y, List<PlanFault> faults) {
        PlanFault fault =
                faults.stream().filter(f -> f.step() == line.step()).findFirst().orElse(null);
        LocalDate last = fault != null && fault.passes().isAfter(line.last()) ? fault.passes() : line.last();
        LocalDate end = last.isBefore(line.first()) ? line.first() : last;
        double x = x(line.first());
        double width = round((ChronoUnit.DAYS.between(line.first(), end) + 1) * dayWidth);
        boolean before = x + width + LABEL_SPACE > WIDTH && x > LEFT + LABEL_SPACE;
        return new Bar(
                line, y, x, width, before, fault == null ? null : x(line.last().plusDays(1)));
    }

    private double x(LocalDate day) {
        return round(LEFT + ChronoUnit.DAYS.between(from, day) * dayWidth);
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    public List<Backdrop> getBackdrops() {
        return backdrops;
    }

    public List<Mark> getMonths() {
        return months;
    }

    public List<Mark> getFestivals() {
        return festivals;
    }

    public List<Bar> getBars() {
        return bars;
    }

    public int getWidth() {
        return WIDTH;
    }

    public int getHead() {
        return HEAD;
    }

    /** Height of the rows. */
    public int getBody() {
        return bars.size() * ROW;
    }

    public int getHeight() {
        return HEAD + getBody() + 8;
    }
}
