package org.qualityaward.publicity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.publicity.DraftingNotice;
import org.qualityaward.publicity.NoticeKind;
import org.qualityaward.publicity.NoticeState;
import org.qualityaward.publicity.PublicNotice;
import org.qualityaward.publicity.PublicNotices;
import org.qualityaward.publicity.PublishingNotice;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.web.Messages;

/** The office's desk for notices: draft, word, publish, prove. */
@Named("noticesDesk")
@ViewScoped
public class NoticesDesk implements Serializable {

    @Inject
    Cycles cycles;

    @Inject
    PublicNotices notices;

    @Inject
    DraftingNotice drafting;

    @Inject
    PublishingNotice publishing;

    private Long id;
    private NoticeKind kind = NoticeKind.ANNOUNCEMENT;
    private List<PublicNotice> all = List.of();
    private PublicNotice chosen;
    private String title;
    private String body;
    private LocalDate lastDay;
    private String recipients;
    private String medium;
    private String address;
    private LocalDate appearedOn;

    public void load() {
        Cycle cycle = cycles.current().orElse(null);
        all = cycle == null ? List.of() : notices.inCycle(cycle);
        chosen = id == null ? null : notices.find(id).orElseThrow(NotHere::new);
        if (chosen != null) {
            title = chosen.getTitle();
            body = chosen.getBody();
            lastDay = chosen.getPlannedLastDay();
            recipients = chosen.getRecipients();
        }
    }

    public void begin() {
        choose(drafting.begin(cycles.current().orElseThrow(NotHere::new), kind).getId());
    }

    public void choose(Long noticeId) {
        id = noticeId;
        load();
    }

    public void save() {
        drafting.word(chosen.ref(), title, body, lastDay, recipients, chosen.getVersion());
        Messages.done("publicity.office.saved");
        load();
    }

    public void publish() {
        drafting.word(chosen.ref(), title, body, lastDay, recipients, chosen.getVersion());
        load();
        publishing.publish(chosen.ref(), chosen.getVersion());
        Messages.done("publicity.office.published");
        load();
    }

    public void prove() {
        drafting.prove(chosen.ref(), medium, address, appearedOn);
        medium = null;
        address = null;
        load();
    }

    /** The kinds that are drafted by hand; the others follow from a decision. */
    public List<NoticeKind> getKinds() {
        return Arrays.asList(NoticeKind.CALL, NoticeKind.ANNOUNCEMENT, NoticeKind.RESULTS, NoticeKind.OTHER);
    }

    public boolean isDraft() {
        return chosen != null && chosen.getState() == NoticeState.DRAFT;
    }

    public boolean isWithPeriod() {
        return chosen != null
                && (chosen.getKind() == NoticeKind.ANNOUNCEMENT || chosen.getKind() == NoticeKind.RESULTS);
    }

    public List<PublicNotice> getAll() {
        return all;
    }

    public PublicNotice getChosen() {
        return chosen;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public NoticeKind getKind() {
        return kind;
    }

    public void setKind(NoticeKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getRecipients() {
        return recipients;
    }

    public void setRecipients(String recipients) {
        this.recipients = recipients;
    }

    public String getMedium() {
        return medium;
    }

    public void setMedium(String medium) {
        this.medium = medium;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public LocalDate getAppearedOn() {
        return appearedOn;
    }

    public void setAppearedOn(LocalDate appearedOn) {
        this.appearedOn = appearedOn;
    }
}
