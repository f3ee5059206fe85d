package org.qualityaward.archive.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import org.qualityaward.archive.FinishingSignatures;
import org.qualityaward.archive.HandingInSignature;
import org.qualityaward.archive.Obstacle;
import org.qualityaward.archive.WaitingAct;
import org.qualityaward.archive.WaitingActs;
import org.qualityaward.archive.WaitingRef;
import org.qualityaward.archive.keys.NoTimeStamp;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Texts;
import org.qualityaward.shared.web.Messages;
import org.qualityaward.shared.web.Uploads;

/** What the reader has waiting: papers to be signed elsewhere and brought back, and acts that wait for time stamps. */
@Named("waiting")
@ViewScoped
public class WaitingBean implements Serializable {

    private static final Duration SHOWN = Duration.ofDays(7);
    private static final int LARGEST = 32 * 1024 * 1024;

    @Inject
    WaitingActs waiting;

    @Inject
    HandingInSignature handing;

    @Inject
    FinishingSignatures finishing;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private transient List<WaitingAct> acts;

    @PostConstruct
    void load() {
        acts = waiting.of(caller.get().personId(), clock.instant().minus(SHOWN));
    }

    /** A file comes back; after the last one the act is done. */
    public void handIn(FileUploadEvent event) {
        Long paper = (Long) event.getComponent().getAttributes().get("paper");
        Uploads.take(event, file -> {
            try (InputStream in = file.getInputStream()) {
                handIn(paper, in);
            }
        });
        load();
    }

    private void handIn(Long paper, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Refusal("archive.refusal.tooLarge", 0, LARGEST / 1024 / 1024);
        }
        WaitingAct act = handing.handIn(new WaitingRef(paper), bytes);
        if (!act.isForStamp()) {
            Messages.done("archive.waiting.oneMore");
            return;
        }
        try {
            finishing.finish(act.getId());
            Messages.done("archive.waiting.done");
        } catch (NoTimeStamp noStamp) {
            Messages.done("archive.waiting.stamp");
        }
    }

    public void giveUp(WaitingAct act) {
        handing.giveUp(new WaitingRef(act.getId()));
        Messages.done("archive.waiting.givenUp");
        load();
    }

    public List<WaitingAct> getActs() {
        if (acts == null) {
            load();
        }
        return acts;
    }

    /** What an act was refused with, in the reader's language. */
    public String why(WaitingAct act) {
        Obstacle obstacle = Obstacle.parse(act.getObstacle());
        return Texts.text(
                FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                obstacle.key(),
                obstacle.facts().toArray());
    }
}
