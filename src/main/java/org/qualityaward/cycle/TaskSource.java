package org.qualityaward.cycle;

import java.util.List;
import org.qualityaward.shared.Caller;

/** What a context wants somebody to do (待办). Every CDI bean of this type is asked for the start page. */
public interface TaskSource {

    /**
     * The tasks of the caller, those due first at the front; at most {@link Tasks#MOST} of them, so that a start page never
     * loads a whole table.
     *
     * @param cycle the current cycle; null before the first
     */
    List<Task> tasksFor(Caller caller, Cycle cycle);
}
