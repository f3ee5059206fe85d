package org.qualityaward.archive;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.qualityaward.shared.AwardClock;

/**
 * What the archive itself prints on a paper: its number and revision, who signs in which capacity, when, and where it can
 * be verified.
 *
 * @param signer name of the author; null if the office alone signs
 * @param capacity in which he signs, such as his role and organisation; null if the office alone signs
 * @param site address of the verification page
 */
record Imprint(String number, int revision, String signer, String capacity, Instant at, String site) {

    /** Path of the page on which a paper can be verified. */
    static final String VERIFICATION = "/public/verify.xhtml";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(AwardClock.CHINA);

    String time() {
        return written(at);
    }

    /** An instant to the second, in China's time. */
    static String written(Instant instant) {
        return TIME.format(instant);
    }

    boolean byOfficeAlone() {
        return signer == null;
    }
}
