package org.qualityaward.shared.web;

import java.time.LocalDate;
import java.util.List;

/** What the frame of every page shows of the cycles; implemented by the room that runs them. */
public interface StageBar {

    /** A cycle that the header offers, newest first. */
    record Choice(Long id, int year, boolean chosen) {

        public Long getId() {
            return id;
        }

        public int getYear() {
            return year;
        }

        public boolean isChosen() {
            return chosen;
        }
    }

    /**
     * One of the stages of the flow chart.
     *
     * @param key bundle key of its name
     * @param first first day, null while the plan gives none
     * @param last last day, null where the stage has none
     * @param calendarDays whether days off count too
     * @param atLeast whether its days are the fewest that the measures ask for
     * @param done whether the cycle has left it
     * @param current whether the cycle is in it
     */
    record Step(
            String key,
            LocalDate first,
            LocalDate last,
            boolean calendarDays,
            boolean atLeast,
            boolean done,
            boolean current) {

        public String getKey() {
            return key;
        }

        public LocalDate getFirst() {
            return first;
        }

        public LocalDate getLast() {
            return last;
        }

        public boolean isCalendarDays() {
            return calendarDays;
        }

        /** Whether its days are the fewest that the measures ask for, so that nothing is late when they are over. */
        public boolean isAtLeast() {
            return atLeast;
        }

        public boolean isDone() {
            return done;
        }

        public boolean isCurrent() {
            return current;
        }
    }

    /** The cycles, newest first. */
    List<Choice> cycles();

    /** The stages of the chosen cycle in order; empty where there is no cycle. */
    List<Step> steps();

    /** Chooses the cycle that this session looks at. */
    void choose(Long cycleId);

    /** Name of the rule-set version in force for the chosen cycle, null where there is no cycle. */
    String ruleSet();
}
