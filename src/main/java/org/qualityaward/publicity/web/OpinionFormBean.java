package org.qualityaward.publicity.web;

import jakarta.annotation.PreDestroy;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.primefaces.event.FileUploadEvent;
import org.qualityaward.application.Application;
import org.qualityaward.application.Applications;
import org.qualityaward.publicity.Attachment;
import org.qualityaward.publicity.AttachmentStore;
import org.qualityaward.publicity.Listing;
import org.qualityaward.publicity.OpinionDraft;
import org.qualityaward.publicity.OpinionForm;
import org.qualityaward.publicity.OpinionKind;
import org.qualityaward.publicity.PublicNotice;
import org.qualityaward.publicity.SubmittingOpinion;
import org.qualityaward.shared.Setting;
import org.qualityaward.shared.web.Uploads;

/**
 * The open form for opinions, objections, leads and complaints. Nothing is kept before it is submitted; files wait on the
 * disk, and go when the form is left.
 */
@Named("opinionForm")
@ViewScoped
public class OpinionFormBean implements Serializable {

    @Inject
    SubmittingOpinion submitting;

    @Inject
    AttachmentStore store;

    @Inject
    Applications applications;

    private OpinionKind kind = OpinionKind.OPINION;
    private Long noticeId;
    private Long applicationId;
    private List<Choice> organizations = List.of();
    private String certificate;
    private String facts;
    private String name;
    private String phone;
    private boolean truthful;
    private String trap;
    private String receipt;
    private final List<Attachment> files = new ArrayList<>();

    /** An organisation that the notice names, and so everybody may know. */
    public record Choice(Long id, String name) implements Serializable {
        public Long getId() {
            return id;
        }

        public String getName() {
            return name;
        }
    }

    void answer(PublicNotice notice) {
        noticeId = notice.getId();
        Set<String> named = new HashSet<>();
        Listing listing = notice.getListing();
        if (listing != null) {
            listing.rows().forEach(named::addAll);
        }
        organizations = applications.inCycle(notice.getCycle()).stream()
                .filter(application -> named.contains(application.getName()))
                .map(OpinionFormBean::choice)
                .toList();
    }

    private static Choice choice(Application application) {
        return new Choice(application.getId(), application.getName());
    }

    /** The form is for complaints, not for the answer to a notice. */
    public void complain() {
        if (kind.isAnswerToNotice()) {
            kind = certificate == null ? OpinionKind.COMPLAINT : OpinionKind.MISUSE;
        }
    }

    public void upload(FileUploadEvent event) {
        Uploads.take(event, file -> {
            OpinionForm.checkFiles(files.size() + 1);
            try (InputStream in = file.getInputStream()) {
                files.add(store.await(file.getFileName(), in, Setting.OPINIONS_WAITING_MEGABYTES.number()));
            }
        });
    }

    public void remove(Attachment file) {
        files.remove(file);
        store.release(List.of(file));
    }

    public void submit() {
        OpinionDraft draft =
                new OpinionDraft(kind, noticeId, applicationId, certificate, facts, name, phone, truthful, trap);
        receipt = submitting.submit(draft, List.copyOf(files));
        facts = null;
        truthful = false;
        leave();
    }

    @PreDestroy
    void leave() {
        store.release(files);
        files.clear();
    }

    public List<Choice> getOrganizations() {
        return organizations;
    }

    public List<Attachment> getFiles() {
        return files;
    }

    /** The receipt number after submission, null before. */
    public String getReceipt() {
        return receipt;
    }

    public OpinionKind getKind() {
        return kind;
    }

    public void setKind(OpinionKind kind) {
        this.kind = kind;
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public void setApplicationId(Long applicationId) {
        this.applicationId = applicationId;
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String certificate) {
        this.certificate = certificate;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public boolean isTruthful() {
        return truthful;
    }

    public void setTruthful(boolean truthful) {
        this.truthful = truthful;
    }

    public String getTrap() {
        return trap;
    }

    public void setTrap(String trap) {
        this.trap = trap;
    }
}
