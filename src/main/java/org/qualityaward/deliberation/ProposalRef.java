package org.qualityaward.deliberation;

import org.qualityaward.shared.Subject;

/** One place on the proposed list, and so the application it is about, as the subject of an act. */
public record ProposalRef(Long id) implements Subject {

    @Override
    public String kind() {
        return "proposal";
    }
}
