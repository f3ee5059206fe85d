package org.qualityaward.archive;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.shared.Stored;
import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/**
 * An act whose papers are not finished yet. Life: prepared → where its author signs elsewhere, waiting for his signature until
 * the end of that day → waiting for time stamps → done; or refused when it was its turn, given up, or run out of time. What is
 * done is the act as a whole, with its papers and their entries in the log, as of the moment when its author acted.
 */
@Entity
@Table(name = "waiting_act")
public class WaitingAct extends Stored {

    /** How far it is. */
    public enum WaitState implements Toned {
        FOR_SIGNATURE(Tone.WAIT, "pi-pencil"),
        FOR_STAMP(Tone.WAIT, "pi-clock"),
        DONE(Tone.OK, "pi-check"),
        REFUSED(Tone.WRONG, "pi-times"),
        GIVEN_UP(Tone.NEUTRAL, "pi-ban"),
        RUN_OUT(Tone.WRONG, "pi-calendar-times");

        private final Tone tone;
        private final String icon;

        WaitState(Tone tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        @Override
        public Tone tone() {
            return tone;
        }

        @Override
        public String icon() {
            return icon;
        }
    }

    private static final int LONGEST = 500;

    /** Longer than any request takes. */
    private static final Duration REQUEST = Duration.ofMinutes(5);

    @Column(name = "person_id")
    private Long personId;

    private String act;

    @Column(name = "use_case")
    private String useCase;

    private String method;

    @Lob
    private byte[] arguments;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private Long subjectId;

    private int elsewhere;

    @Enumerated(EnumType.STRING)
    private WaitState state;

    @Column(name = "acted_at")
    private Instant actedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "tried_at")
    private Instant triedAt;

    private int tries;
    private String obstacle;

    @Column(name = "ended_at")
    private Instant endedAt;

    @OneToMany(mappedBy = "act", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<WaitingPaper> papers = new ArrayList<>();

    protected WaitingAct() {}

    /** @param expiresAt when it is too late to sign elsewhere; null where that is not waited for */
    WaitingAct(Long personId, Deed deed, Instant actedAt, Instant expiresAt) {
        this.personId = personId;
        this.act = deed.act();
        this.useCase = deed.useCase();
        this.method = deed.method();
        this.arguments = deed.arguments();
        this.subjectKind = deed.subjectKind();
        this.subjectId = deed.subjectId();
        this.elsewhere = expiresAt == null ? 0 : 1;
        this.state = expiresAt == null ? WaitState.FOR_STAMP : WaitState.FOR_SIGNATURE;
        this.actedAt = actedAt;
        this.expiresAt = expiresAt;
    }

    void add(WaitingPaper paper) {
        papers.add(paper);
    }

    /** After one of its papers came back signed: the last makes it wait for stamps. */
    void signed(Instant at) {
        if (papers.stream().allMatch(WaitingPaper::isSigned)) {
            state = WaitState.FOR_STAMP;
            triedAt = at;
        }
    }

    /** Whether nobody is at it any more: it was tried in vain, or the request that was to finish it is long over. */
    boolean isLeftBehind(Instant now) {
        Instant last = triedAt == null ? actedAt : triedAt;
        return tries > 0 || !last.plus(REQUEST).isAfter(now);
    }

    void tried(Instant at, String why) {
        triedAt = at;
        tries++;
        obstacle = why == null || why.length() <= LONGEST ? why : why.substring(0, LONGEST);
    }

    void end(WaitState how, Instant at) {
        state = how;
        endedAt = at;
        papers.forEach(WaitingPaper::blank);
        if (how == WaitState.DONE) {
            obstacle = null;
        }
    }

    void refuse(String why, Instant at) {
        tried(at, why);
        end(WaitState.REFUSED, at);
    }

    Deed deed() {
        return new Deed(act, useCase, method, arguments, subjectKind, subjectId);
    }

    Long personId() {
        return personId;
    }

    boolean isOpen() {
        return state == WaitState.FOR_SIGNATURE || state == WaitState.FOR_STAMP;
    }

    public boolean isForSignature() {
        return state == WaitState.FOR_SIGNATURE;
    }

    public boolean isForStamp() {
        return state == WaitState.FOR_STAMP;
    }

    public boolean isElsewhere() {
        return elsewhere == 1;
    }

    /** Key of the act's name. */
    public String getActKey() {
        return "act." + act;
    }

    public WaitState getState() {
        return state;
    }

    public Instant getActedAt() {
        return actedAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    public Instant getTriedAt() {
        return triedAt;
    }

    public int getTries() {
        return tries;
    }

    /** What stood in its way last: key and facts of a refusal, or what the time stamp authority failed with; may be null. */
    public String getObstacle() {
        return obstacle;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public List<WaitingPaper> getPapers() {
        return List.copyOf(papers);
    }
}
