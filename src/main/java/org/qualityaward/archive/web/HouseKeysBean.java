package org.qualityaward.archive.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qualityaward.archive.BackingUpKeys;
import org.qualityaward.archive.ListingHouseKeys;
import org.qualityaward.archive.ReplacingHouseKey;
import org.qualityaward.archive.WaitingActs;
import org.qualityaward.archive.keys.KeyRole;
import org.qualityaward.shared.Setting;
import org.qualityaward.shared.web.Messages;

/** The keys of the house, for the system administrator: which sign, since when, what to back up, and their replacement. */
@Named("houseKeys")
@ViewScoped
public class HouseKeysBean implements Serializable {

    private static final String PAGE = "/admin/archive.xhtml?faces-redirect=true";

    @Inject
    ListingHouseKeys listing;

    @Inject
    ReplacingHouseKey replacing;

    @Inject
    BackingUpKeys backingUp;

    @Inject
    WaitingActs waiting;

    private transient List<ListingHouseKeys.Line> lines;
    private transient WaitingActs.Queue queue;
    private boolean backedUp;
    private KeyRole role = KeyRole.OFFICE;
    private boolean compromised;
    private String password;

    @PostConstruct
    void load() {
        lines = listing.all();
        backedUp = backingUp.isConfirmed();
        queue = waiting.queue().orElse(null);
    }

    public String replace() {
        replacing.replace(role, compromised, password);
        Messages.done("archive.keys.done");
        return PAGE;
    }

    public String confirmBackup() {
        backingUp.confirm();
        Messages.done("archive.keys.backup.done");
        return PAGE;
    }

    public List<ListingHouseKeys.Line> getLines() {
        return lines;
    }

    /** What waits for time stamps; null if nothing does. */
    public WaitingActs.Queue getQueue() {
        return queue;
    }

    /** Of the authority outside; empty where the office's own clock stamps. */
    public String getStampAddress() {
        return Setting.TSA_URL.value();
    }

    public boolean isBackedUp() {
        return backedUp;
    }

    public String getFolder() {
        return Setting.KEYS_DIR.value();
    }

    /** Path of the token's description; empty where there is none. */
    public String getToken() {
        return Setting.KEYS_TOKEN.value();
    }

    public KeyRole[] getRoles() {
        return KeyRole.values();
    }

    public KeyRole getRole() {
        return role;
    }

    public void setRole(KeyRole role) {
        this.role = role;
    }

    public boolean isCompromised() {
        return compromised;
    }

    public void setCompromised(boolean compromised) {
        this.compromised = compromised;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
