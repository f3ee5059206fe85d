package org.qualityaward.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Stored;

/**
 * Somebody who signs in. Life: opened by an administrator or by registering an organisation → given roles → signs in,
 * is locked after too many wrong passwords and freed by time → closed, but never deleted, since the trail names him.
 */
@Entity
@Table(name = "person")
public class Person extends Stored {

    private String account;
    private String name;

    @Column(name = "position_title")
    private String position;

    private String email;
    private String phone;

    @Column(name = "birth_year")
    private Integer birthYear;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "last_login_at")
    private Instant lastLoginAt;

    @Column(name = "previous_login_at")
    private Instant previousLoginAt;

    private boolean closed;

    @Column(name = "sessions_ended_at")
    private Instant sessionsEndedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organization_id")
    private Organization organization;

    @Enumerated(EnumType.STRING)
    private District district;

    @Column(name = "institution_id")
    private Long institutionId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected Person() {}

    /** Opens an account without any role. Sign-in names are kept in small letters, so that an index finds them. */
    public Person(String account, String name, String position, String passwordHash, boolean mustChangePassword) {
        this.account = account.toLowerCase(Locale.ROOT);
        this.name = name;
        this.position = position;
        this.passwordHash = passwordHash;
        this.mustChangePassword = mustChangePassword;
    }

    /** Lets him act for an organisation, a district or a review institution; null where he acts for none. */
    public Person actingFor(Organization organization, District district, Long institutionId) {
        this.organization = organization;
        this.district = district;
        this.institutionId = institutionId;
        return this;
    }

    /** What tells two people of one name apart, and how to reach him. */
    public Person reachedAt(String email, String phone, Integer birthYear) {
        this.email = email;
        this.phone = phone;
        this.birthYear = birthYear;
        return this;
    }

    /**
     * Gives exactly these roles.
     *
     * @throws Refusal {@code identity.refusal.rolesExclude} when an administrator would hold a second role
     */
    public void grant(Set<Role> granted) {
        if (!Role.compatible(granted) || granted.contains(Role.SYSTEM)) {
            throw new Refusal("identity.refusal.rolesExclude");
        }
        roles = granted.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(granted);
    }

    /** Ends every session that began before this time. */
    void endSessions(Instant at) {
        sessionsEndedAt = at;
    }

    /** Whether a session that began at this time goes on; of one without a time, only if none was ever ended. */
    boolean isInSession(Instant since) {
        return !closed && (sessionsEndedAt == null || since != null && !since.isBefore(sessionsEndedAt));
    }

    /** A right password at this time: the counter starts anew. */
    void signedIn(Instant at) {
        failures = 0;
        lockedUntil = null;
        previousLoginAt = lastLoginAt;
        lastLoginAt = at;
    }

    /** A wrong password at this time: the last one allowed locks the account. */
    void failedToSignIn(Instant at, int allowed, Duration lock) {
        failures++;
        if (failures >= allowed) {
            lockedUntil = at.plus(lock);
            failures = 0;
        }
    }

    public boolean isLockedAt(Instant at) {
        return lockedUntil != null && at.isBefore(lockedUntil);
    }

    void changePassword(String hash, boolean mustChangeAgain) {
        passwordHash = hash;
        mustChangePassword = mustChangeAgain;
    }

    /** The one right password of the hour: given out by an administrator, good for nothing but choosing one's own. */
    void handOneTimePassword(String hash) {
        changePassword(hash, true);
        unlock();
    }

    void unlock() {
        failures = 0;
        lockedUntil = null;
    }

    void close() {
        closed = true;
    }

    void reopen() {
        closed = false;
        unlock();
    }

    public PersonRef ref() {
        return new PersonRef(getId());
    }

    public Caller toCaller() {
        return new Caller(
                getId(),
                account,
                name,
                Set.copyOf(roles),
                organization == null ? null : organization.getId(),
                district,
                institutionId);
    }

    public String getAccount() {
        return account;
    }

    public String getName() {
        return name;
    }

    /** Position as printed: 评审办公室 经办, 组长（副市长）. */
    public String getPosition() {
        return position;
    }

    public String getEmail() {
        return email;
    }

    public String getPhone() {
        return phone;
    }

    public Integer getBirthYear() {
        return birthYear;
    }

    String getPasswordHash() {
        return passwordHash;
    }

    public boolean isMustChangePassword() {
        return mustChangePassword;
    }

    public Instant getLockedUntil() {
        return lockedUntil;
    }

    public Instant getLastLoginAt() {
        return lastLoginAt;
    }

    /** The sign-in before the present one: since when the start page tells what changed. */
    public Instant getPreviousLoginAt() {
        return previousLoginAt;
    }

    public boolean isClosed() {
        return closed;
    }

    public Organization getOrganization() {
        return organization;
    }

    public District getDistrict() {
        return district;
    }

    public Long getInstitutionId() {
        return institutionId;
    }

    /** In the order in which the roles are declared. */
    public Set<Role> getRoles() {
        Set<Role> ordered = EnumSet.noneOf(Role.class);
        ordered.addAll(roles);
        return Collections.unmodifiableSet(ordered);
    }
}
