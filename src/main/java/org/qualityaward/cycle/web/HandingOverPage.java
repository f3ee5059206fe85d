package org.qualityaward.cycle.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.PrimeFaces;
import org.qualityaward.archive.web.BagDownload;
import org.qualityaward.archive.web.BagDownloads;
import org.qualityaward.archive.web.BagProgress;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.shared.NotHere;

/** Where the papers of a cycle are handed over: the bag is fetched beside the page, which tells how far it is. */
@Named("handingOver")
@ViewScoped
public class HandingOverPage implements Serializable {

    @Inject
    Cycles cycles;

    @Inject
    BagDownloads downloads;

    private List<Cycle> all;
    private Cycle fetched;
    private String download;
    private boolean fetching;

    @PostConstruct
    void load() {
        all = cycles.all();
    }

    /** Lets the browser fetch the bag; who may have it is asked there. */
    public void fetch(Long cycleId) {
        fetched = all.stream()
                .filter(cycle -> cycle.getId().equals(cycleId))
                .findFirst()
                .orElseThrow(NotHere::new);
        download = downloads.expect();
        fetching = true;
        String context = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        PrimeFaces.current()
                .executeScript("window.location.assign('" + context + "/files/bag/cycle/" + cycleId + "?"
                        + BagDownload.ID + "=" + download + "')");
    }

    /** Asks how far it is. */
    public void look() {
        fetching = fetching && !getProgress().isOver();
    }

    /** Of the bag that this page asked for last. */
    public BagProgress getProgress() {
        return downloads.of(download);
    }

    public boolean isFetching() {
        return fetching;
    }

    /** The cycle whose bag was last asked for on this page; null for none. */
    public Cycle getFetched() {
        return fetched;
    }

    public List<Cycle> getAll() {
        return all;
    }
}
