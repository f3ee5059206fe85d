package org.qualityaward.application;

import java.util.Optional;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Caller;

/** Tells who has still to promise confidentiality before a declared secret opens to him (Article 38). */
public interface ConfidentialityPromises {

    /** The page on which the caller signs his commitment for a cycle; empty where he has, or is bound without one. */
    Optional<String> pageToSign(Caller caller, Cycle cycle);
}
