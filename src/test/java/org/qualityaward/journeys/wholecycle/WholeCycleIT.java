package org.qualityaward.journeys.wholecycle;

import java.nio.file.Path;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.qualityaward.durability.KilledServer;
import org.qualityaward.durability.RunningDomain;
import org.qualityaward.testing.BrowserTest;

/**
 * One cycle from its announcement to the certificate through every role, in the browser alone, on a server of its own on
 * which nothing has happened yet but that its people were made known. Time goes on by the demo's clock. Then that server
 * is killed, and all of it has to be there. Runs beside the other journeys, which share another server.
 */
@Order(1)
@Execution(ExecutionMode.CONCURRENT)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeCycleIT extends BrowserTest {

    @Execution(ExecutionMode.SAME_THREAD)
    @Test
    @Order(1)
    void goesFromTheAnnouncementToTheCertificate(@TempDir Path home) throws Exception {
        Story story = new Story(this::login, this::atFirstPage, home, this::expectComplaint);
        story.planning();
        story.announcement();
        story.filing();
        story.districtCheck();
        story.examination();
        story.handOver();
        story.review();
        story.evaluation();
        story.visitAndDefence();
        story.accountability();
        story.opinions();
        story.meeting();
        story.publicity();
        story.approval();
        story.honours();
        story.audit();
    }

    @Execution(ExecutionMode.SAME_THREAD)
    @Test
    @Order(2)
    void isAllThereAfterItsServerWasKilled() throws Exception {
        new KilledServer().keepsEveryActThatItAcknowledged();
    }

    @Override
    protected String address() {
        return RunningDomain.ADDRESS;
    }

    private com.microsoft.playwright.Page atFirstPage() {
        asVisitor();
        open("/login.xhtml");
        return page;
    }
}
