package org.qualityaward.archive.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.qualityaward.archive.CheckingArchive;
import org.qualityaward.shared.web.Messages;

/** The last check of the archive, with its alarms, for discipline and the administrators. */
@Named("archiveCheck")
@ViewScoped
public class ArchiveCheckBean implements Serializable {

    @Inject
    CheckingArchive checking;

    private transient CheckingArchive.Check last;

    @PostConstruct
    void load() {
        last = checking.last().orElse(null);
    }

    public void check() {
        checking.now();
        load();
        Messages.done("archive.alarm.checked");
    }

    /** Null before the first check. */
    public CheckingArchive.Check getLast() {
        return last;
    }
}
