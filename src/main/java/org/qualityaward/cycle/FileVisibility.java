package org.qualityaward.cycle;

import java.util.Map;
import java.util.Set;
import org.qualityaward.shared.Caller;

/**
 * Which applications a caller must not learn of (Article 34). Implemented by the room of recusals; every list, count,
 * feed and export leaves these out in its query.
 */
public interface FileVisibility {

    /**
     * A condition of JPQL, true where an application is not hidden.
     *
     * @param jpql empty where nothing is hidden
     * @param facts its parameters
     */
    record Shown(String jpql, Map<String, Object> facts) {}

    /**
     * Ids of the applications hidden from this caller; few for most, but all of a cycle for whoever has to declare first and
     * has not. What is asked with every page asks {@link #hides} or {@link #shown}.
     */
    Set<Long> hiddenFrom(Caller caller);

    /** Whether one application is hidden from this caller. */
    boolean hides(Caller caller, Long applicationId);

    /**
     * The same as {@link #hiddenFrom} for a query to ask where the rows lie.
     *
     * @param path of the application's id in the query
     */
    Shown shown(Caller caller, String path);
}
