package org.qualityaward.cycle;

/**
 * Somebody who looks whether people are to be reminded of what they have left to do. Each capability brings its own; the
 * {@link ReminderTimer} asks them all. Looking again reminds nobody twice.
 */
public interface Reminding {

    /** @return how many people were reminded or told */
    int look();
}
