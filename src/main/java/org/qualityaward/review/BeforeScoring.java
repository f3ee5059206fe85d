package org.qualityaward.review;

import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Refusal;

/** What a reviewer has to have done before he begins his first sheet of a cycle; every CDI bean of this type is asked. */
public interface BeforeScoring {

    /** @throws Refusal that says what is missing */
    void mayBegin(Long personId, Cycle cycle);
}
