package org.qualityaward.archive.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** What programs may fetch without an account: the log of signed documents and what checks it. Nothing else is open. */
@ApplicationPath("/public/log")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Log of signed documents",
                        version = "1",
                        description =
                                "The transparency log of the quality award (RFC 6962) as C2SP tlog-tiles, with the"
                                        + " certificates and the program that check its documents. Read only, for everybody."))
public class OpenLog extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(LogResource.class);
    }
}
