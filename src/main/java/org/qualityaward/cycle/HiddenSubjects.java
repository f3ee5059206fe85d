package org.qualityaward.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Subject;

/** All that is hidden from a caller: the applications that he must not know of, and what hangs on them. */
@ApplicationScoped
public class HiddenSubjects {

    @Inject
    @Any
    Instance<FileVisibility> visibilities;

    @Inject
    @Any
    Instance<HangsOnFile> rooms;

    /** Ids, which are unique over all kinds of things. */
    Set<Long> from(Caller caller) {
        Set<Long> applications = applicationsFrom(caller);
        return Stream.concat(applications.stream(), on(applications).stream().map(Subject::id))
                .collect(Collectors.toSet());
    }

    /** Ids of the applications alone. */
    Set<Long> applicationsFrom(Caller caller) {
        Set<Long> applications = new HashSet<>();
        visibilities.forEach(visibility -> applications.addAll(visibility.hiddenFrom(caller)));
        return applications;
    }

    /** What hangs on some applications, in all rooms. */
    public List<Subject> on(Set<Long> applications) {
        return applications.isEmpty()
                ? List.of()
                : rooms.stream().flatMap(room -> room.on(applications).stream()).toList();
    }
}
