package org.qualityaward.shared.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import java.io.IOException;

/** Notes where the answer to a form leads the browser, for {@link RepeatedForm}. */
public class Leading extends ExternalContextFactory {

    /** Under which a request keeps the address to which its answer leads. */
    static final String TO = Leading.class.getName() + ".to";

    public Leading(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        return new Noting(getWrapped().getExternalContext(context, request, response));
    }

    private static final class Noting extends ExternalContextWrapper {

        Noting(ExternalContext wrapped) {
            super(wrapped);
        }

        @Override
        public void redirect(String url) throws IOException {
            getRequestMap().put(TO, url);
            super.redirect(url);
        }
    }
}
