package org.qualityaward.demo;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.shared.Collision;
import org.qualityaward.shared.Refusal;

/** Tells a chapter beside the requests, scene by scene; each act within it is a transaction of its own. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Narrator {

    private static final Logger LOG = Logger.getLogger(Narrator.class.getName());

    @Inject
    Cycles cycles;

    @Inject
    RecusalStory recusals;

    /** Nobody of the offices does anything in a chapter before he has declared for those that a visitor filed. */
    @Asynchronous
    public void tell(FurtherChapter chapter, Progress progress) {
        long begun = System.nanoTime();
        try {
            play(() -> cycles.current().ifPresent(recusals::officesDeclare));
            for (Runnable scene : chapter.scenes()) {
                play(scene);
                progress.step();
            }
            LOG.info(() -> "Demo chapter of " + progress.getChapter() + " told in "
                    + (System.nanoTime() - begun) / 1_000_000 + " ms");
        } catch (Refusal refusal) {
            LOG.info(() -> "Demo chapter of " + progress.getChapter() + " held up: " + refusal.getMessage());
            progress.heldUpBy(refusal);
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, failure, () -> "Demo chapter of " + progress.getChapter() + " broke down");
            progress.breakDown();
        } finally {
            progress.end();
        }
    }

    /** A scene does only what is still to do, so it may be played again where a visitor or a timer was in its way. */
    private static void play(Runnable scene) {
        try {
            scene.run();
        } catch (RuntimeException failure) {
            if (!Collision.in(failure)) {
                throw failure;
            }
            scene.run();
        }
    }
}
