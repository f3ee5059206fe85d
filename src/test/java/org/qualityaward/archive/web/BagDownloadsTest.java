package org.qualityaward.archive.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.qualityaward.archive.web.BagProgress.State;

class BagDownloadsTest {

    private final BagDownloads downloads = new BagDownloads();

    @Test
    void twoBagsAtOnceAreToldApart() {
        String one = downloads.expect();
        String other = downloads.expect();
        assertNotEquals(one, other);
        downloads.of(one).begin(4);
        downloads.of(other).begin(10);
        downloads.of(one).reached(1);
        downloads.of(other).reached(10);
        downloads.of(other).end(true);
        assertEquals(25, downloads.of(one).getPercent());
        assertEquals(State.UNDER_WAY, downloads.of(one).getState());
        assertEquals(State.WHOLE, downloads.of(other).getState());
    }

    /** Such as one for a single document, for which no page waits. */
    @Test
    void aBagThatNoPageExpectsTellsNobody() {
        String one = downloads.expect();
        downloads.of(null).begin(3);
        downloads.of("x").end(false);
        assertEquals(State.NONE, downloads.of(one).getState());
        assertEquals(State.NONE, downloads.of("x").getState());
    }

    @Test
    void theFirstAreForgottenOneDay() {
        String first = downloads.expect();
        downloads.of(first).begin(1);
        for (int i = 0; i < 100; i++) {
            downloads.expect();
        }
        String last = downloads.expect();
        downloads.of(last).begin(1);
        assertEquals(State.NONE, downloads.of(first).getState());
        assertTrue(downloads.of(last).getState() == State.UNDER_WAY);
    }
}
