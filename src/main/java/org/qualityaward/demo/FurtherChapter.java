package org.qualityaward.demo;

import java.time.LocalDate;
import java.util.List;
import org.qualityaward.cycle.Stage;

/**
 * A chapter that a visitor may have told: it carries the cycle under way on from one stage. Each of its scenes does only what
 * is still to do, so that a visitor may have done some of it himself, and a chapter that was held up goes on where it stopped.
 */
public interface FurtherChapter {

    /** The stage in which it takes the cycle up; there is one chapter for a stage. */
    Stage takesUp();

    /** The day to which it leads, or later where the clock is past it. */
    LocalDate until();

    /** What happens, in order. A scene may refuse; those before it stay. */
    List<Runnable> scenes();
}
