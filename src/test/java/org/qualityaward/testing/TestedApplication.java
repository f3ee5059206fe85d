package org.qualityaward.testing;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of all tests inside the server: the application as it is built, and the test classes beside it. */
@ArquillianSuiteDeployment
public class TestedApplication {

    static final String CONTEXT = "qualityaward-it";

    @Deployment
    public static WebArchive withTests() {
        WebArchive application = ShrinkWrap.create(ExplodedImporter.class, CONTEXT + ".war")
                .importDirectory(new File(System.getProperty("it.application", "target/quality-award")))
                .as(WebArchive.class);
        WebArchive tests = ShrinkWrap.create(WebArchive.class)
                .addPackages(
                        true,
                        Filters.exclude(".*/(journeys|architecture|benchmark|durability)/.*|.*BrowserTest.*"),
                        "org.qualityaward");
        return application.merge(tests);
    }
}
