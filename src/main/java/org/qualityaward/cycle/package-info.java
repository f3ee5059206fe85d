/**
 * A cycle of the award (届): its plan, the stages it passes through one by one (Art. 16 and the flow chart), and the
 * deadlines that run in it.
 *
 * <p>Contexts above hang onto the cycle by small interfaces that they implement as CDI beans: {@link
 * org.qualityaward.cycle.StageGuard} to refuse leaving a stage, {@link org.qualityaward.cycle.DeadlineWork} to act on a
 * deadline that has run out, {@link org.qualityaward.cycle.TaskSource} to say what somebody has to do, {@link
 * org.qualityaward.cycle.FileVisibility} to keep files from those who must learn nothing of them. What happens they record
 * with {@link org.qualityaward.cycle.Changes}; when a stage begins they observe {@link
 * org.qualityaward.cycle.StageEntered}.
 */
package org.qualityaward.cycle;
