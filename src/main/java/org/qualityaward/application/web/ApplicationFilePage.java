package org.qualityaward.application.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qualityaward.application.ApplicationFile;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.application.DefectNotice;
import org.qualityaward.application.Evidence;
import org.qualityaward.application.Filing;
import org.qualityaward.application.OpeningApplication;
import org.qualityaward.application.SecretOpening;
import org.qualityaward.application.Urging;
import org.qualityaward.shared.web.Messages;

/** One application with all that was filed and what became of it: for the office by its id, for the organisation its own. */
@Named("applicationFile")
@ViewScoped
public class ApplicationFilePage implements Serializable {

    private static final int OPENINGS = 200;

    @Inject
    OpeningApplication opening;

    @Inject
    OwnApplication own;

    @Inject
    Evidence evidence;

    @Inject
    Urging urging;

    private Long id;
    private transient ApplicationFile file;
    private List<Event> history = List.of();
    private List<SecretOpening> openings = List.of();

    /** One line of its history. */
    public record Event(Instant at, String key, List<Object> facts, int article) implements Serializable {

        public Instant getAt() {
            return at;
        }

        public String getKey() {
            return key;
        }

        public List<Object> getFacts() {
            return facts;
        }

        public int getArticle() {
            return article;
        }
    }

    public void load() {
        show(new ApplicationRef(id));
    }

    /** The organisation's own of the present cycle, where it has one. */
    public void loadOwn() {
        own.application().ifPresent(application -> {
            id = application.getId();
            show(application.ref());
            openings = evidence.openingsOf(application, OPENINGS);
        });
    }

    private void show(ApplicationRef which) {
        file = opening.open(which);
        List<Event> events = new ArrayList<>();
        for (Filing filing : file.filings()) {
            add(
                    events,
                    filing.getFiledAt(),
                    "application.history.filed",
                    18,
                    filing.getRevision(),
                    filing.getFormNumber());
        }
        for (DefectNotice notice : file.notices()) {
            add(
                    events,
                    notice.getIssuedAt(),
                    "application.history.defects",
                    19,
                    notice.getIssuer(),
                    notice.getDefects().size(),
                    notice.getDocumentNumber());
        }
        if (file.check() != null && file.check().getDecidedAt() != null) {
            add(
                    events,
                    file.check().getDecidedAt(),
                    "application.history.district",
                    18,
                    file.check().getOutcome(),
                    file.check().getDocumentNumber());
        }
        if (file.check() != null && file.check().getUrgedAt() != null) {
            add(events, file.check().getUrgedAt(), "application.history.urged", 0);
        }
        if (file.examination() != null && file.examination().getDecidedAt() != null) {
            add(
                    events,
                    file.examination().getDecidedAt(),
                    "application.history.examined",
                    19,
                    file.examination().getOutcome(),
                    file.examination().getDocumentNumber());
        }
        events.sort(Comparator.comparing(Event::at).reversed());
        history = events;
    }

    private static void add(List<Event> events, Instant at, String key, int article, Object... facts) {
        events.add(new Event(at, key, List.of(facts), article));
    }

    public void urge() {
        urging.urge(new ApplicationRef(id));
        load();
        Messages.done("application.list.urged", 1);
    }

    public ApplicationFile getFile() {
        if (file == null && id != null) {
            file = opening.open(new ApplicationRef(id));
        }
        return file;
    }

    public List<Event> getHistory() {
        return history;
    }

    public List<SecretOpening> getOpenings() {
        return openings;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
