package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.qualityaward.cycle.DeadlineSubjects;
import org.qualityaward.shared.Caller;

/** Says whose application a deadline is about. */
@ApplicationScoped
class ApplicationsOnDeadlines implements DeadlineSubjects {

    @Inject
    Applications applications;

    @Inject
    HiddenFiles hiddenFiles;

    @Override
    public String kind() {
        return ApplicationRef.KIND;
    }

    @Override
    public Optional<String> name(Long id, Caller caller) {
        return hiddenFiles.from(caller).contains(id)
                ? Optional.empty()
                : applications.find(id).map(Application::getName);
    }
}
