package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.Verdict.Check;
import org.qualityaward.archive.Verdict.Question;
import org.qualityaward.archive.Verdict.Result;

class VerdictTest {

    private static final Check PASSED = Check.passed(Question.UNCHANGED, "same");
    private static final Check UNKNOWN = Check.unknown(Question.SIGNER, "unlisted", "A");
    private static final Check FAILED = Check.failed(Question.LOGGED, "missing");

    private static Verdict of(Check... checks) {
        return Verdict.of(List.of(checks), "00", null, null, Instant.EPOCH);
    }

    @Test
    void isValidOnlyWhereEveryCheckPassed() {
        Verdict verdict = of(PASSED, PASSED);
        assertEquals(Result.VALID, verdict.result());
        assertTrue(verdict.obstacle().isEmpty());
    }

    @Test
    void oneThatCouldNotBeMadeLeavesItUnconfirmed() {
        Verdict verdict = of(PASSED, UNKNOWN, PASSED);
        assertEquals(Result.CANNOT_CONFIRM, verdict.result());
        assertEquals(UNKNOWN, verdict.obstacle().orElseThrow());
    }

    @Test
    void aSingleFailureMakesItInvalidWhateverElseIsUnknown() {
        Verdict verdict = of(UNKNOWN, PASSED, FAILED);
        assertEquals(Result.INVALID, verdict.result());
        assertEquals(FAILED, verdict.obstacle().orElseThrow());
    }
}
