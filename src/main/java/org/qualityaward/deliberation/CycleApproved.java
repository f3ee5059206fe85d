package org.qualityaward.deliberation;

import java.util.List;
import org.qualityaward.cycle.Cycle;

/** The mayor has approved places of a cycle's list; fired within the transaction of the approval. */
public record CycleApproved(Cycle cycle, List<Proposal> places) {}
