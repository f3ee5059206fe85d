package org.qualityaward.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.shared.Setting;
import org.qualityaward.shared.Stored;

/**
 * A paper of an act that waits: rendered with its number, and signed by its author but not stamped, or issued for a signature
 * that is made elsewhere. It is only what it was: the act finds it again by the hash of its content. When the act is over the files
 * go, so that nothing stays readable here which is destroyed in the archive.
 */
@Entity
@Table(name = "waiting_paper")
public class WaitingPaper extends Stored {

    @ManyToOne
    @JoinColumn(name = "act_id")
    private WaitingAct act;

    private int position;
    private String title;

    @Column(name = "document_number")
    private String number;

    private int revision;
    private String signer;
    private String capacity;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "content_sha256")
    private String contentSha256;

    @Lob
    private byte[] issued;

    @Lob
    private byte[] gap;

    @Lob
    private byte[] signed;

    protected WaitingPaper() {}

    /** @param gap the file with room for a signature; null where none is made elsewhere */
    WaitingPaper(Paper paper, Imprint imprint, byte[] issued, byte[] gap) {
        this.title = paper.title();
        this.number = imprint.number();
        this.revision = imprint.revision();
        this.signer = imprint.signer();
        this.capacity = imprint.capacity();
        this.madeAt = imprint.at();
        this.contentSha256 = Digests.hex(Digests.sha256(paper.canonicalJson()));
        this.issued = issued.clone();
        this.gap = gap == null ? null : gap.clone();
    }

    void belongTo(WaitingAct whole, int place) {
        act = whole;
        position = place;
        whole.add(this);
    }

    boolean isOf(Paper paper) {
        return contentSha256.equals(Digests.hex(Digests.sha256(paper.canonicalJson())));
    }

    void comeBack(byte[] file) {
        signed = file.clone();
    }

    /** The act is over: what it was about is in the archive, or was never done, and nobody reads it here any more. */
    void blank() {
        issued = new byte[0];
        gap = gap == null ? null : new byte[0];
        signed = signed == null ? null : new byte[0];
    }

    SignedElsewhere elsewhere() {
        return new SignedElsewhere(issued, gap);
    }

    Imprint imprint() {
        return new Imprint(number, revision, signer, capacity, madeAt, Setting.SITE_URL.value() + Imprint.VERIFICATION);
    }

    /** The file as far as its author has signed it. */
    byte[] authored() {
        return signed == null ? issued.clone() : signed.clone();
    }

    byte[] issued() {
        return issued.clone();
    }

    WaitingAct act() {
        return act;
    }

    boolean isByAuthor() {
        return signer != null;
    }

    /** Whether nothing of it is waited for elsewhere. */
    public boolean isSigned() {
        return gap == null || signed != null;
    }

    public String getTitle() {
        return title;
    }

    public String getNumber() {
        return number;
    }

    public int getRevision() {
        return revision;
    }

    /** Name under which it is saved by whoever downloads it. */
    public String getFileName() {
        return number + "-" + revision;
    }
}
