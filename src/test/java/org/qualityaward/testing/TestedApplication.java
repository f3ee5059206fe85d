package org.qualityaward.testing;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of all tests inside the server: the application as it is built, and test classes and a page beside it. */
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
        tests.addAsWebResource("pages/failing.xhtml", "public/failing.xhtml");
        return besideTheApplication(application.merge(tests));
    }

    /** Under a path of its own, so that tests may run in a server in which somebody works with the application. */
    private static WebArchive besideTheApplication(WebArchive archive) {
        String path = "WEB-INF/glassfish-web.xml";
        try (InputStream own = archive.get(path).getAsset().openStream()) {
            String text = new String(own.readAllBytes(), StandardCharsets.UTF_8);
            archive.delete(path);
            return archive.add(new StringAsset(text.replace("<context-root>/</context-root>", "")), path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
