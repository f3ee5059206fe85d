package org.qualityaward.cycle;

/** A cycle has entered a stage; fired within the transaction of the change. */
public record StageEntered(Cycle cycle, Stage stage) {}
