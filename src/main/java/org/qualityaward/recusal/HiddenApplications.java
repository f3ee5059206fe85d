package org.qualityaward.recusal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.qualityaward.shared.Caller;

/**
 * Which applications a person must not learn of: those he is recused from, those with a likely finding that waits for a
 * ruling, and, where his part asks for a declaration before access, those he has not signed for. Asked many times in one
 * request and answered once; whoever changes a recusal within a request says {@link #forget()}.
 */
@RequestScoped
class HiddenApplications {

    @Inject
    Recusals recusals;

    @Inject
    Findings findings;

    @Inject
    Declarations declarations;

    private final Map<Long, Set<Long>> known = new HashMap<>();

    Set<Long> from(Caller caller) {
        return caller.isSignedIn() ? known.computeIfAbsent(caller.personId(), id -> ask(caller)) : Set.of();
    }

    private Set<Long> ask(Caller caller) {
        Set<Long> hidden = new HashSet<>(recusals.applicationsOf(caller.personId()));
        hidden.addAll(findings.openFor(caller.personId()));
        if (DeclaringRoles.beforeAccess(caller)) {
            hidden.addAll(declarations.unsignedFor(caller.personId()));
        }
        return Set.copyOf(hidden);
    }

    void forget() {
        known.clear();
    }
}
