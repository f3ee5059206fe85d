package org.qualityaward.cycle;

import java.util.List;
import org.qualityaward.shared.Caller;

/** A room that knows what a caller has to do in a cycle; the start page asks them all. */
public interface TaskSource {

    List<Task> tasksFor(Caller caller, Cycle cycle);
}
