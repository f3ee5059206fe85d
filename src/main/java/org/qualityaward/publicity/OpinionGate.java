package org.qualityaward.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.qualityaward.cycle.FileVisibility;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Standing;
import org.qualityaward.shared.Subject;

/** Nobody handles, or learns of, what concerns an application he is recused from (Article 34). */
@ApplicationScoped
public class OpinionGate implements Standing {

    @Inject
    Opinions opinions;

    @Inject
    @Any
    Instance<FileVisibility> visibilities;

    /** Ids of the applications that a caller must not know of. */
    public Set<Long> hiddenFrom(Caller caller) {
        Set<Long> hidden = new HashSet<>();
        visibilities.forEach(visibility -> hidden.addAll(visibility.hiddenFrom(caller)));
        return hidden;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject instanceof OpinionRef;
    }

    @Override
    public boolean permits(Caller caller, Act act, Subject subject) {
        return opinions.find(subject.id())
                .filter(opinion -> opinion.getApplication() == null
                        || !hiddenFrom(caller).contains(opinion.getApplication().getId()))
                .isPresent();
    }
}
