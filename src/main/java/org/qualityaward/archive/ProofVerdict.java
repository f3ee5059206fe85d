package org.qualityaward.archive;

import java.util.List;
import org.qualityaward.archive.Verdict.Result;

/**
 * What the examination of a receipt or a checkpoint came to.
 *
 * @param key of the sentence that says why
 * @param facts what it prints
 */
public record ProofVerdict(Result result, String key, List<Object> facts) {

    static ProofVerdict valid(String reason, Object... facts) {
        return of(Result.VALID, reason, facts);
    }

    static ProofVerdict invalid(String reason, Object... facts) {
        return of(Result.INVALID, reason, facts);
    }

    static ProofVerdict unknown(String reason, Object... facts) {
        return of(Result.CANNOT_CONFIRM, reason, facts);
    }

    private static ProofVerdict of(Result result, String reason, Object... facts) {
        return new ProofVerdict(result, "archive.proofVerdict." + reason, List.of(facts));
    }

    /** How the screens show it: {@code ok}, {@code bad} or {@code unk}. */
    public String kind() {
        return result.look();
    }
}
