package org.qualityaward.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.qualityaward.application.Application;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.cycle.DeadlineSubjects;
import org.qualityaward.shared.Caller;

/** Says whose publicity a deadline is about. */
@ApplicationScoped
class ProposalsOnDeadlines implements DeadlineSubjects {

    @Inject
    Proposals proposals;

    @Inject
    HiddenFiles hiddenFiles;

    @Override
    public String kind() {
        return "proposal";
    }

    @Override
    public Optional<String> name(Long id, Caller caller) {
        return proposals
                .find(id)
                .map(Proposal::getApplication)
                .filter(application -> !hiddenFiles.from(caller).contains(application.getId()))
                .map(Application::getName);
    }
}
