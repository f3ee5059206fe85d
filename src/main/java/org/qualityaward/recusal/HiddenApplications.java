package org.qualityaward.recusal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
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
    Undeclared undeclared;

    private Long whose;
    private Set<Long> known;

    Set<Long> from(Caller caller) {
        if (!caller.isSignedIn()) {
            return Set.of();
        }
        if (!caller.personId().equals(whose)) {
            known = ask(caller);
            whose = caller.personId();
        }
        return known;
    }

    private Set<Long> ask(Caller caller) {
        Set<Long> hidden = new HashSet<>(recusals.applicationsOf(caller.personId()));
        hidden.addAll(findings.openFor(caller.personId()));
        if (DeclaringRoles.beforeAccess(caller)) {
            hidden.addAll(undeclared.by(caller.personId()));
        }
        return Set.copyOf(hidden);
    }

    void forget() {
        whose = null;
    }
}
