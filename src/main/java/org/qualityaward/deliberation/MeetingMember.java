package org.qualityaward.deliberation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Stored;

/** A member of the steering group at one meeting: called, present or on written leave, and then a signature. */
@Entity
@Table(name = "meeting_member")
public class MeetingMember extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "line_number")
    private int line;

    private String name;

    private String duty;

    private boolean head;

    @Enumerated(EnumType.STRING)
    private Attendance attendance = Attendance.EXPECTED;

    @Column(name = "checked_in_at")
    private Instant checkedInAt;

    @Column(name = "leave_reason")
    private String leaveReason;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "signature_number")
    private String signatureNumber;

    protected MeetingMember() {}

    MeetingMember(Meeting meeting, Person person, int line) {
        this.meeting = meeting;
        this.person = person;
        this.line = line;
        this.name = person.getName();
        this.duty = person.getPosition();
        this.head = person.getRoles().contains(Role.HEAD);
    }

    void attend(Attendance how, String reason, Instant now) {
        switch (how) {
            case PRESENT -> come(now);
            case ON_LEAVE -> takeLeave(reason);
            default -> stayAway();
        }
    }

    private void come(Instant now) {
        attendance = Attendance.PRESENT;
        checkedInAt = now;
        leaveReason = null;
    }

    private void takeLeave(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("deliberation.refusal.leaveReason", 24);
        }
        attendance = Attendance.ON_LEAVE;
        leaveReason = reason.strip();
        checkedInAt = null;
    }

    private void stayAway() {
        attendance = Attendance.ABSENT;
        checkedInAt = null;
        leaveReason = null;
    }

    void sign(SignedDocument signature, Instant now) {
        if (attendance != Attendance.PRESENT) {
            throw new Refusal("deliberation.refusal.notPresent", 24, name);
        }
        if (signedAt != null) {
            throw new Refusal("deliberation.refusal.signed", 24, signatureNumber);
        }
        signedAt = now;
        signatureNumber = signature.getNumber();
    }

    public boolean isPresent() {
        return attendance == Attendance.PRESENT;
    }

    public boolean isSigned() {
        return signedAt != null;
    }

    public Person getPerson() {
        return person;
    }

    public int getLine() {
        return line;
    }

    /** As printed in the minutes. */
    public String getName() {
        return name;
    }

    public String getDuty() {
        return duty;
    }

    public boolean isHead() {
        return head;
    }

    public Attendance getAttendance() {
        return attendance;
    }

    public Instant getCheckedInAt() {
        return checkedInAt;
    }

    public String getLeaveReason() {
        return leaveReason;
    }

    public Instant getSignedAt() {
        return signedAt;
    }

    /** Number of the signed page in the archive. */
    public String getSignatureNumber() {
        return signatureNumber;
    }
}
