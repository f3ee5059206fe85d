package org.qualityaward.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Where a request came from, for the audit trail; null in a timer. */
@ApplicationScoped
public class RemoteAddress {

    @Inject
    HttpServletRequest request;

    public String get() {
        try {
            return request.getRemoteAddr();
        } catch (ContextNotActiveException | IllegalStateException | NullPointerException outsideARequest) {
            return null;
        }
    }
}
