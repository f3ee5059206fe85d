package org.qualityaward.demo.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qualityaward.cycle.Stage;
import org.qualityaward.demo.FurtherChapter;
import org.qualityaward.demo.Progress;
import org.qualityaward.demo.TellingChapter;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Setting;
import org.qualityaward.shared.Texts;
import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/** The chapters beside the demo clock: which may be told now, how far the telling is, and why it stopped. */
@Named("demoChaptersPage")
@RequestScoped
public class DemoChaptersBean {

    @Inject
    TellingChapter chapters;

    @Inject
    Clock clock;

    private List<Row> rows = List.of();
    private Progress progress;
    private Stage next;

    /** As it was when the request began, so that the last look leads to a fresh page. */
    private boolean telling;

    /** Where a chapter stands. */
    public enum ChapterState implements Toned {
        OVER,
        TELLING,
        NEXT,
        LATER;

        @Override
        public Tone tone() {
            return switch (this) {
                case OVER -> Tone.OK;
                case TELLING -> Tone.WAIT;
                case NEXT -> Tone.INFO;
                case LATER -> Tone.NEUTRAL;
            };
        }
    }

    /** One chapter. */
    public record Row(int number, Stage stage, LocalDate until, ChapterState state) {

        public int getNumber() {
            return number;
        }

        public Stage getStage() {
            return stage;
        }

        public LocalDate getUntil() {
            return until;
        }

        public ChapterState getState() {
            return state;
        }

        public boolean isNext() {
            return state == ChapterState.NEXT;
        }
    }

    @PostConstruct
    void load() {
        if (!Setting.DEMO.isOn()) {
            return;
        }
        progress = chapters.progress().orElse(null);
        telling = progress != null && !progress.isOver();
        Stage now = chapters.stage().orElse(Stage.PREPARATION);
        List<FurtherChapter> all = chapters.all();
        rows = all.stream()
                .map(chapter -> row(all.indexOf(chapter) + 1, chapter, now))
                .toList();
        next = rows.stream().filter(Row::isNext).map(Row::getStage).findFirst().orElse(null);
    }

    private Row row(int number, FurtherChapter chapter, Stage now) {
        LocalDate today = LocalDate.now(clock);
        ChapterState state = stateOf(chapter.takesUp(), now);
        LocalDate until = chapter.until().isBefore(today) && state != ChapterState.OVER ? today : chapter.until();
        return new Row(number, chapter.takesUp(), until, state);
    }

    private ChapterState stateOf(Stage chapter, Stage now) {
        if (isTelling() && progress.getChapter() == chapter) {
            return ChapterState.TELLING;
        }
        if (chapter == now) {
            return isTelling() ? ChapterState.LATER : ChapterState.NEXT;
        }
        return chapter.isBefore(now) ? ChapterState.OVER : ChapterState.LATER;
    }

    /** Asked every second while a chapter is told; shows the whole page anew once it is. */
    public void look() throws IOException {
        if (!isTelling()) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + "/demo/clock.xhtml");
        }
    }

    /** Begins with the chapter of the stage that the cycle is in. */
    public String tell() {
        if (next == null) {
            throw new Refusal("demo.refusal.past");
        }
        chapters.begin(next);
        return "clock?faces-redirect=true";
    }

    public List<Row> getRows() {
        return rows;
    }

    /** The latest telling, null where none was since the server started. */
    public Progress getProgress() {
        return progress;
    }

    public boolean isTelling() {
        return telling;
    }

    /** Whether the latest telling came to its end. */
    public boolean isTold() {
        return progress != null && progress.isOver() && progress.getDone() == progress.getScenes();
    }

    /** The number of the chapter that is told or was told last. */
    public int getNumber() {
        return rows.stream()
                .filter(row -> progress != null && row.stage() == progress.getChapter())
                .mapToInt(Row::number)
                .findFirst()
                .orElse(0);
    }

    /** The chapter that can be told; null where the cycle stands before the first or behind the last. */
    public Row getNext() {
        return rows.stream().filter(Row::isNext).findFirst().orElse(null);
    }

    public boolean isBeforeAll() {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.state() == ChapterState.LATER);
    }

    /** Why the latest telling stopped, in the reader's language; null where it did not. */
    public String getReason() {
        return Optional.ofNullable(progress)
                .map(Progress::getRefusal)
                .map(refusal ->
                        Texts.text(locale(), refusal.key(), refusal.facts().toArray()))
                .orElse(null);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
