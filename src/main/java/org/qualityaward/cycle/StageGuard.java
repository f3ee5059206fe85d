package org.qualityaward.cycle;

/** A reason why a cycle may not leave a stage yet; rooms above contribute theirs as CDI beans. */
public interface StageGuard {

    /**
     * @throws org.qualityaward.shared.Refusal where this cycle may not leave this stage now
     */
    void mayLeave(Cycle cycle, Stage stage);
}
