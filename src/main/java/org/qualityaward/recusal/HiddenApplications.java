package org.qualityaward.recusal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qualityaward.cycle.FileVisibility;
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

    @Inject
    Declarations declarations;

    private Long whose;
    private Set<Long> known;
    private Long whoseNamed;
    private Set<Long> named;

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

    /** Whether one is among them; asks for no more than that one. */
    boolean hides(Caller caller, Long application) {
        if (!caller.isSignedIn()) {
            return false;
        }
        if (caller.personId().equals(whose)) {
            return known.contains(application);
        }
        return named(caller).contains(application)
                || DeclaringRoles.beforeAccess(caller) && declarations.isUnsigned(caller.personId(), application);
    }

    /** The same as a condition, for what is asked of a whole table. */
    FileVisibility.Shown shown(Caller caller, String path) {
        if (!caller.isSignedIn()) {
            return new FileVisibility.Shown("", Map.of());
        }
        List<String> conditions = new ArrayList<>();
        Map<String, Object> facts = new HashMap<>();
        Set<Long> named = named(caller);
        if (!named.isEmpty()) {
            conditions.add(path + " NOT IN :recusedFrom");
            facts.put("recusedFrom", named);
        }
        if (DeclaringRoles.beforeAccess(caller)) {
            conditions.add("NOT EXISTS (" + Declarations.UNSIGNED + " AND a.id = " + path + ")");
            facts.putAll(Declarations.unsignedBy(caller.personId()));
        }
        return new FileVisibility.Shown(String.join(" AND ", conditions), facts);
    }

    private Set<Long> ask(Caller caller) {
        if (!DeclaringRoles.beforeAccess(caller)) {
            return named(caller);
        }
        Set<Long> hidden = new HashSet<>(named(caller));
        hidden.addAll(undeclared.by(caller.personId()));
        return Set.copyOf(hidden);
    }

    /** Those of a recusal or a finding of his own; a handful. */
    private Set<Long> named(Caller caller) {
        if (!caller.personId().equals(whoseNamed)) {
            Set<Long> hidden = new HashSet<>(recusals.applicationsOf(caller.personId()));
            hidden.addAll(findings.openFor(caller.personId()));
            named = Set.copyOf(hidden);
            whoseNamed = caller.personId();
        }
        return named;
    }

    void forget() {
        whose = null;
        whoseNamed = null;
    }
}
