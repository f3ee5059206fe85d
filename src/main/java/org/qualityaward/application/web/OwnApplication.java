package org.qualityaward.application.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationForm;
import org.qualityaward.application.ApplicationForms;
import org.qualityaward.application.Applications;
import org.qualityaward.application.Evidence;
import org.qualityaward.application.EvidenceKind;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.shared.CurrentCaller;

/** What the caller's own organisation has in the present cycle; the pages of applicants read through this. */
@ApplicationScoped
public class OwnApplication {

    @Inject
    Cycles cycles;

    @Inject
    Applications applications;

    @Inject
    ApplicationForms forms;

    @Inject
    Evidence evidence;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    public Optional<Cycle> cycle() {
        return cycles.current();
    }

    /** The caller's application of the present cycle. */
    public Optional<Application> application() {
        Long organization = caller.get().organizationId();
        return organization == null ? Optional.empty() : cycle().flatMap(c -> applications.of(c, organization));
    }

    ApplicationForm form(Application application) {
        return forms.of(application);
    }

    Set<EvidenceKind> kinds(Application application) {
        return evidence.kindsOf(application);
    }

    boolean filingOpen(Cycle cycle) {
        return cycle.acceptsFilings(LocalDate.now(clock));
    }
}
