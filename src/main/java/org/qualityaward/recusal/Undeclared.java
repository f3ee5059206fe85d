package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.qualityaward.application.Applications;

/**
 * Which applications of running cycles a person has not signed for. Asked with every page of everybody who declares, so it is
 * reckoned over all applications only when it can have changed: when one was added, a cycle ended, or he signed. That is asked
 * of the database each time, so that no other server's news comes late.
 */
@ApplicationScoped
class Undeclared {

    /** What the answer depends on. */
    private record Moment(Map<Long, Integer> applications, List<Object> signature) {}

    private record Known(Moment moment, Set<Long> applications) {}

    @Inject
    Applications applications;

    @Inject
    Declarations declarations;

    private final Map<Long, Known> known = new ConcurrentHashMap<>();

    Set<Long> by(Long personId) {
        Moment now = new Moment(applications.countsOfRunning(), declarations.lastSignatureOf(personId));
        Known last = known.get(personId);
        if (last == null || !last.moment().equals(now)) {
            last = new Known(now, Set.copyOf(declarations.unsignedFor(personId)));
            known.put(personId, last);
        }
        return last.applications();
    }
}
