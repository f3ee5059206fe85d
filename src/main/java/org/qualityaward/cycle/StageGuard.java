package org.qualityaward.cycle;

import java.util.Set;

/** A reason why a cycle may not leave a stage yet; rooms above contribute theirs as CDI beans. */
public interface StageGuard {

    /**
     * @param unseen ids of the applications that whoever is told the reason must not know of (Article 34): they count for
     *     nothing here; empty where the cycle really goes on
     * @throws org.qualityaward.shared.Refusal where this cycle may not leave this stage now
     */
    void mayLeave(Cycle cycle, Stage stage, Set<Long> unseen);
}
