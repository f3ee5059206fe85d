package org.qualityaward.archive.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.qualityaward.archive.RenewingStamps;
import org.qualityaward.archive.RenewingStamps.StampState;
import org.qualityaward.shared.Setting;

/** The certificates on whose time stamps documents rest, and until when they prove something. */
@Named("stampRenewal")
@RequestScoped
public class StampRenewalBean {

    @Inject
    RenewingStamps renewing;

    private List<RenewingStamps.Standing> standings;

    @PostConstruct
    void load() {
        standings = renewing.standings();
    }

    public List<RenewingStamps.Standing> getStandings() {
        return standings;
    }

    /** Days before the end from which on stamps are renewed. */
    public int getDays() {
        return Setting.STAMP_RENEWAL_DAYS.number();
    }

    public boolean isDue() {
        return has(StampState.DUE);
    }

    public boolean isOver() {
        return has(StampState.OVER);
    }

    private boolean has(StampState state) {
        return standings.stream().anyMatch(standing -> standing.state() == state);
    }
}
