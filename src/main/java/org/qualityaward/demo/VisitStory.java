package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javax.imageio.ImageIO;
import org.qualityaward.application.Application;
import org.qualityaward.review.Reviews;
import org.qualityaward.review.SiteVisit;
import org.qualityaward.review.visit.MakingChecklist;
import org.qualityaward.review.visit.OpenPoint;
import org.qualityaward.review.visit.PlanningVisit;
import org.qualityaward.review.visit.RecordingFinding;
import org.qualityaward.review.visit.TakingPhoto;
import org.qualityaward.review.visit.VisitFinding;
import org.qualityaward.review.visit.VisitPoint;
import org.qualityaward.review.visit.VisitStep;
import org.qualityaward.review.visit.Visits;

/** How a visit is laid out by the hour, what it has to verify and what is found, with drawings in the place of photos. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class VisitStory {

    private static final int STEPS = 4;
    private static final int POINTS = 4;
    private static final LocalTime FIRST = LocalTime.of(9, 0);

    @Inject
    PlanningVisit planning;

    @Inject
    MakingChecklist checklist;

    @Inject
    RecordingFinding recording;

    @Inject
    TakingPhoto photos;

    @Inject
    Visits visits;

    @Inject
    Reviews reviews;

    @Inject
    Stagehand stage;

    /** The leader, the first of the team, lays it out on its first day. */
    void layOut(Application application, List<String> team) {
        SiteVisit visit =
                reviews.visitOf(reviews.of(application.getId()).orElseThrow()).orElseThrow();
        stage.as(team.get(0), () -> {
            for (int i = 1; i <= STEPS; i++) {
                lay(
                        application,
                        visit.getFirstDay(),
                        i,
                        DemoTexts.get("visit.step." + i).split("\\|", -1));
            }
            for (int i = 0; i < team.size(); i++) {
                planning.give(
                        application.ref(),
                        stage.caller(team.get(i)).personId(),
                        DemoTexts.get("visit.part." + (i % 3 + 1)));
            }
            checklist.take(
                    application.ref(),
                    checklist.open(application.ref()).stream()
                            .limit(POINTS)
                            .map(OpenPoint::itemCode)
                            .toList());
            checklist.ask(application.ref(), null, DemoTexts.get("visit.point"));
        });
    }

    private void lay(Application application, LocalDate day, int number, String... said) {
        LocalTime starts = FIRST.plusHours(2L * (number - 1));
        planning.lay(
                application.ref(),
                null,
                new VisitStep.Draft(day, starts, starts.plusMinutes(90), said[0], said[1], said[2], null));
    }

    /** Everybody of the team finds something; two photos are taken. */
    void find(Application application, List<String> team) {
        List<VisitPoint> points = visits.points(reviews.of(application.getId()).orElseThrow());
        for (int i = 0; i < points.size(); i++) {
            VisitPoint point = points.get(i);
            VisitFinding finding = VisitFinding.values()[i % 3 == 0 ? 0 : i % 3 == 1 ? 2 : 1];
            String words = DemoTexts.get(
                    switch (finding) {
                        case VERIFIED -> "visit.found";
                        case CHANGED -> "visit.found.changed";
                        case NOT_VERIFIED -> "visit.found.not";
                    });
            int place = i;
            stage.as(team.get(i % team.size()), () -> {
                recording.record(application.ref(), point.getId(), point.getVersion(), finding, words);
                if (place < 2) {
                    photos.take(application.ref(), point.getId(), "photo.png", drawing(place));
                }
            });
        }
    }

    /** Something to look at: tanks of a plant, or a gauge. */
    private static byte[] drawing(int which) {
        BufferedImage image = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = image.createGraphics();
        on.setColor(new Color(0xdd, 0xe6, 0xee));
        on.fillRect(0, 0, 800, 420);
        on.setColor(new Color(0xb9, 0xb3, 0xa7));
        on.fillRect(0, 420, 800, 180);
        on.setStroke(new BasicStroke(10));
        if (which == 0) {
            for (int x = 90; x < 700; x += 220) {
                on.setColor(new Color(0x8a, 0x7f, 0x72));
                on.fillRoundRect(x, 140, 160, 300, 60, 60);
                on.setColor(new Color(0x1f, 0x4a, 0x75));
                on.drawLine(x + 160, 380, x + 220, 380);
            }
        } else {
            on.setColor(Color.WHITE);
            on.fillOval(230, 90, 340, 340);
            on.setColor(new Color(0x1f, 0x4a, 0x75));
            on.drawOval(230, 90, 340, 340);
            on.drawLine(400, 260, 500, 180);
        }
        on.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
