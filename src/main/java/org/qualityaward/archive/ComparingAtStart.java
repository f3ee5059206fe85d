package org.qualityaward.archive;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** At each start the log is compared with what is kept of it beside the keys: an older database may have been put back. */
@Singleton(name = "ComparingAtStart")
@Startup
@DependsOn("Schema")
public class ComparingAtStart {

    @Inject
    RecomputingLog recomputing;

    @PostConstruct
    void compare() {
        recomputing.compareAtStart();
    }
}
