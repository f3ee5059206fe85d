package org.qualityaward.journeys.wholecycle;

import com.microsoft.playwright.Page;

/** Whoever turns the clock of the demo on; no other way leads from one day of the cycle to the next. */
final class Clock extends Player {

    Clock(Page page) {
        super(page);
    }

    /** Nine o'clock in the morning of a day to come. */
    void goTo(String day) {
        open("/demo/clock.xhtml");
        type("clock:day", day);
        press("前进到该日 09:00");
        sees("时钟已调到 " + day);
    }

    /** A minute after the next deadline has run out. */
    void passDeadline(String tomorrow) {
        open("/demo/clock.xhtml");
        press("到下一个期限届满");
        sees("时钟已调到 " + tomorrow);
    }
}
