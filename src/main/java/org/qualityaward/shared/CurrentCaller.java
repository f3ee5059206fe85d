package org.qualityaward.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Who is acting in this request. Asked once per request, so that a role taken away is gone at the next click; timers
 * and the first start act as {@link Caller#SYSTEM} through {@link #as}.
 */
@RequestScoped
public class CurrentCaller {

    /** Under which a session keeps when its person signed in. */
    public static final String SIGNED_IN_AT = "signedInAt";

    @Inject
    SecurityContext security;

    /** Asked only where somebody is signed in, which a timer never is. */
    @Inject
    HttpServletRequest request;

    @Inject
    CallerSource callers;

    private Caller caller;

    public Caller get() {
        if (caller == null) {
            Principal principal = security.getCallerPrincipal();
            caller = principal == null
                    ? Caller.PUBLIC
                    : callers.inSession(principal.getName(), signedInAt()).orElse(Caller.PUBLIC);
        }
        return caller;
    }

    private Instant signedInAt() {
        HttpSession session = request.getSession(false);
        return session == null ? null : (Instant) session.getAttribute(SIGNED_IN_AT);
    }

    /** Runs something as somebody else: the clock in a timer, a demo person while demo data is laid. */
    public <T> T as(Caller other, Supplier<T> work) {
        Caller before = caller;
        caller = other;
        try {
            return work.get();
        } finally {
            caller = before;
        }
    }

    public void as(Caller other, Runnable work) {
        as(other, () -> {
            work.run();
            return null;
        });
    }

    /** Forgets what was asked, after signing in or out within one request. */
    public void forget() {
        caller = null;
    }
}
