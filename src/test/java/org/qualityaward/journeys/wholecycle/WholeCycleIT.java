package org.qualityaward.journeys.wholecycle;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityaward.testing.BrowserTest;

/**
 * One cycle from its announcement to the certificate through every role, in the browser alone, on a server on which
 * nothing has happened yet but that its people were made known. Time goes on by the demo's clock.
 */
class WholeCycleIT extends BrowserTest {

    @Test
    void goesFromTheAnnouncementToTheCertificate(@TempDir Path home) throws Exception {
        Story story = new Story(this::login, this::atFirstPage, home);
        story.planning();
        story.announcement();
        story.filing();
        story.districtCheck();
        story.examination();
        story.handOver();
        story.review();
        story.evaluation();
        story.visitAndDefence();
        story.opinions();
        story.meeting();
        story.publicity();
        story.approval();
        story.honours();
        story.audit();
    }

    private com.microsoft.playwright.Page atFirstPage() {
        asVisitor();
        open("/login.xhtml");
        return page;
    }
}
