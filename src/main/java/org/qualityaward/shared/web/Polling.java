package org.qualityaward.shared.web;

import jakarta.faces.FacesException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.behavior.ClientBehaviorContext;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.primefaces.component.poll.Poll;

/**
 * What a page asks by itself every second, such as how far a long work is. Where one of these questions finds no answer the
 * page stays as it is and asks again; nobody is led to an error page by what he did not do. Only a page that is left without
 * an answer again and again shows the error.
 */
final class Polling {

    private static final String UNANSWERED = Polling.class.getName();
    private static final int PATIENCE = 5;

    private Polling() {}

    /** Answers with nothing at all; false where this is no such question, or one too many. */
    static boolean leftUnanswered(FacesContext faces) {
        UIViewRoot page = faces.getViewRoot();
        ExternalContext external = faces.getExternalContext();
        String asking = external.getRequestParameterMap().get(ClientBehaviorContext.BEHAVIOR_SOURCE_PARAM_NAME);
        if (page == null
                || asking == null
                || external.isResponseCommitted()
                || !(page.findComponent(":" + asking) instanceof Poll)) {
            return false;
        }
        Map<String, Object> kept = page.getViewMap();
        int unanswered = (int) kept.merge(UNANSWERED, 1, (before, one) -> (int) before + (int) one);
        if (unanswered > PATIENCE) {
            return false;
        }
        external.responseReset();
        try {
            PartialAnswer.nothing((HttpServletResponse) external.getResponse());
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
        return true;
    }
}
