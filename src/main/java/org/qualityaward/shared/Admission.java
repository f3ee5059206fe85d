package org.qualityaward.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;

/** Who may do what with what: by role first, then by the word of every {@link Standing} that the thing concerns. */
@ApplicationScoped
class Admission {

    @Inject
    @Any
    Instance<Standing> standings;

    boolean permits(Caller who, Act act, Subject... subjects) {
        boolean byRole = act.by().length == 0 || who.isAnyOf(act.by());
        return byRole
                && Arrays.stream(subjects)
                        .allMatch(subject -> standings.stream()
                                .filter(standing -> standing.concerns(subject))
                                .allMatch(standing -> standing.permits(who, act, subject)));
    }
}
