package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.qualityaward.cycle.FileVisibility;
import org.qualityaward.shared.Caller;

/** All that is hidden from a caller, whoever says so; handed into every query that lists or counts applications (Article 34). */
@ApplicationScoped
public class HiddenFiles {

    @Inject
    @Any
    Instance<FileVisibility> visibilities;

    public Set<Long> from(Caller caller) {
        Set<Long> hidden = new HashSet<>();
        visibilities.forEach(visibility -> hidden.addAll(visibility.hiddenFrom(caller)));
        return hidden;
    }

    /** Whether one application is hidden from this reader; asks for no more than that one. */
    public boolean hides(Caller caller, Long applicationId) {
        return visibilities.stream().anyMatch(visibility -> visibility.hides(caller, applicationId));
    }
}
