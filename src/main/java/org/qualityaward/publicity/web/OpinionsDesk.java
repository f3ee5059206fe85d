package org.qualityaward.publicity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.publicity.HandlingOpinion;
import org.qualityaward.publicity.Opinion;
import org.qualityaward.publicity.OpinionKind;
import org.qualityaward.publicity.OpinionRef;
import org.qualityaward.publicity.OpinionRegister;
import org.qualityaward.publicity.OpinionState;
import org.qualityaward.publicity.RulingObjection;
import org.qualityaward.publicity.StoredAttachment;
import org.qualityaward.shared.web.Lazy;
import org.qualityaward.shared.web.Messages;

/** The register of opinions and objections, and the handling of one of them. */
@Named("opinionsDesk")
@ViewScoped
public class OpinionsDesk implements Serializable {

    @Inject
    OpinionRegister register;

    @Inject
    HandlingOpinion handling;

    @Inject
    RulingObjection ruling;

    private Long id;
    private OpinionKind kind;
    private boolean openOnly = true;
    private transient Lazy<Opinion> rows;
    private Opinion chosen;
    private String finding;
    private String reply;
    private String forwardTo;
    private boolean upheld;
    private String pin;

    public void load() {
        chosen = id == null ? null : register.read(new OpinionRef(id));
        if (chosen != null) {
            finding = chosen.getFinding();
            reply = chosen.getReply();
            forwardTo = chosen.getForwardedTo();
        }
    }

    public Lazy<Opinion> getRows() {
        if (rows == null) {
            rows = new Lazy<>(request -> register.page(kinds(), openOnly, request));
        }
        return rows;
    }

    private Set<OpinionKind> kinds() {
        return kind == null ? EnumSet.allOf(OpinionKind.class) : EnumSet.of(kind);
    }

    public void choose(Long opinionId) {
        id = opinionId;
        load();
    }

    public void weigh(boolean adopted) {
        handling.weigh(ref(), adopted, finding, reply);
        done();
    }

    public void forward() {
        handling.forward(ref(), forwardTo, finding);
        done();
    }

    public void answer() {
        handling.answer(ref(), finding, reply);
        done();
    }

    public void accept() {
        ruling.accept(ref());
        done();
    }

    public void refuse() {
        ruling.refuse(ref(), finding, reply);
        done();
    }

    /** Takes over what is to be signed. */
    public void prepare(boolean asUpheld) {
        upheld = asUpheld;
    }

    public boolean isWeighable() {
        return waits(OpinionKind.OPINION);
    }

    public boolean isAcceptable() {
        return waits(OpinionKind.OBJECTION);
    }

    public boolean isRulable() {
        return chosen != null && chosen.getState() == OpinionState.ACCEPTED;
    }

    public boolean isForwardable() {
        return waits(OpinionKind.LEAD) || waits(OpinionKind.COMPLAINT) || waits(OpinionKind.MISUSE);
    }

    private boolean waits(OpinionKind of) {
        return chosen != null && chosen.getKind() == of && chosen.getState() == OpinionState.RECEIVED;
    }

    /** Signs the ruling that was chosen on the page. */
    public void rule() {
        ruling.rule(ref(), upheld, finding, reply, SigningPin.of(pin));
        done();
    }

    private OpinionRef ref() {
        return new OpinionRef(id);
    }

    private void done() {
        Messages.done("publicity.opinions.done");
        load();
    }

    public StreamedContent download(StoredAttachment file) {
        byte[] bytes = register.bytes(ref(), file);
        return DefaultStreamedContent.builder().name(file.getName()).contentType(file.getMediaType()).stream(
                        () -> new ByteArrayInputStream(bytes))
                .build();
    }

    public Opinion getChosen() {
        return chosen;
    }

    public OpinionKind[] getKinds() {
        return OpinionKind.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public OpinionKind getKind() {
        return kind;
    }

    public void setKind(OpinionKind kind) {
        this.kind = kind;
    }

    public boolean isOpenOnly() {
        return openOnly;
    }

    public void setOpenOnly(boolean openOnly) {
        this.openOnly = openOnly;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public String getReply() {
        return reply;
    }

    public void setReply(String reply) {
        this.reply = reply;
    }

    public String getForwardTo() {
        return forwardTo;
    }

    public void setForwardTo(String forwardTo) {
        this.forwardTo = forwardTo;
    }

    public boolean isUpheld() {
        return upheld;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
