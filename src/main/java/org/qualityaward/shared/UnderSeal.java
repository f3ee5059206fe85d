package org.qualityaward.shared;

import java.util.Set;

/**
 * Things of which nobody may learn yet what was done to them, and when and by whom. Their rows are in the trail from the first
 * moment on; whoever reads it finds them when the seal is broken. Implemented by the rooms that seal something.
 */
public interface UnderSeal {

    /** Ids of the subjects, which are unique over all kinds of things. */
    Set<Long> sealedIds();
}
