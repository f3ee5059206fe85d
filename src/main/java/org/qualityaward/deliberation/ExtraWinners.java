package org.qualityaward.deliberation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.qualityaward.shared.Refusal;

/** Winners beyond the quota that holds in principle (Article 4): asked for with a reason, in force once the head confirms. */
@Embeddable
public class ExtraWinners implements Serializable {

    @Column(name = "extra_winners")
    private int number;

    @Column(name = "extra_reason")
    private String reason;

    @Column(name = "extra_confirmed_by")
    private String confirmedBy;

    void ask(int more, String why) {
        if (more < 0 || more > 0 && (why == null || why.isBlank())) {
            throw new Refusal("deliberation.refusal.extraReason", 4);
        }
        number = more;
        reason = more == 0 ? null : why.strip();
        confirmedBy = null;
    }

    void confirm(String by) {
        if (number == 0) {
            throw new Refusal("deliberation.refusal.noExtra", 4);
        }
        confirmedBy = by;
    }

    /** Asked for but not confirmed by the head. */
    public boolean isPending() {
        return number > 0 && confirmedBy == null;
    }

    /** How many more winners there may be now. */
    public int granted() {
        return confirmedBy == null ? 0 : number;
    }

    public int getNumber() {
        return number;
    }

    public String getReason() {
        return reason;
    }

    /** Name of the head who confirmed them, null until then. */
    public String getConfirmedBy() {
        return confirmedBy;
    }
}
