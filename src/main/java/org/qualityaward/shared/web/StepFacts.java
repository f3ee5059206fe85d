package org.qualityaward.shared.web;

/** What the manual's texts print: the numbers of the measures, which rooms above know. */
public interface StepFacts {

    /** The facts, each in the place that the texts name. */
    Object[] facts();
}
