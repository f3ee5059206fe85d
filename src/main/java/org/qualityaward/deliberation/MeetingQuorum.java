package org.qualityaward.deliberation;

import java.util.List;
import org.qualityaward.regulation.Fraction;
import org.qualityaward.shared.Refusal;

/**
 * Whether the meeting of all members may be opened (Article 24): everyone has come or is on written leave, and at least the
 * rule set's share of all members is present.
 *
 * @param members all members of the steering group
 * @param present those who checked in
 * @param onLeave those excused in writing
 */
public record MeetingQuorum(int members, int present, int onLeave, Fraction share) {

    static MeetingQuorum of(List<MeetingMember> all, Fraction share) {
        int present = (int) all.stream().filter(MeetingMember::isPresent).count();
        int onLeave = (int) all.stream()
                .filter(member -> member.getAttendance() == Attendance.ON_LEAVE)
                .count();
        return new MeetingQuorum(all.size(), present, onLeave, share);
    }

    public boolean isEveryoneAccountedFor() {
        return present + onLeave == members;
    }

    public boolean isReached() {
        return members > 0 && share.reachedBy(present, members);
    }

    /** How many must be present. */
    public int needed() {
        return share.reaching(members);
    }

    public int missing() {
        return members - present - onLeave;
    }

    /** @throws Refusal with the numbers that are short */
    public void mustHold() {
        if (!isEveryoneAccountedFor()) {
            throw new Refusal("deliberation.refusal.missing", 24, missing());
        }
        if (!isReached()) {
            throw new Refusal("deliberation.refusal.quorum", 24, present, members, needed());
        }
    }

    // Expression Language reads properties, not record components.
    public int getMembers() {
        return members;
    }

    public int getPresent() {
        return present;
    }

    public int getOnLeave() {
        return onLeave;
    }

    public int getMissing() {
        return missing();
    }

    public int getNeeded() {
        return needed();
    }
}
