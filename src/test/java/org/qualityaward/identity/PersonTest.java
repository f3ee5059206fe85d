package org.qualityaward.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** GB/T 22239: five failures lock for thirty minutes; the three administrators exclude each other. */
class PersonTest {

    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final int FIVE = 5;

    private final Person person = new Person("Reviewer07", "样本", null, "hash", false);

    private void fail(int times, Instant at) {
        for (int i = 0; i < times; i++) {
            person.failedToSignIn(at, FIVE, HALF_AN_HOUR);
        }
    }

    @Test
    void isNotLockedByFourWrongPasswords() {
        fail(4, NINE);
        assertFalse(person.isLockedAt(NINE));
    }

    @Test
    void isLockedByTheFifthWrongPassword() {
        fail(5, NINE);
        assertTrue(person.isLockedAt(NINE));
    }

    @Test
    void isStillLockedASecondBeforeThirtyMinutes() {
        fail(5, NINE);
        assertTrue(person.isLockedAt(NINE.plus(HALF_AN_HOUR).minusSeconds(1)));
    }

    @Test
    void isFreeAtThirtyMinutes() {
        fail(5, NINE);
        assertFalse(person.isLockedAt(NINE.plus(HALF_AN_HOUR)));
    }

    @Test
    void isFreeAfterThirtyMinutesAndCountsAnew() {
        fail(5, NINE);
        Instant later = NINE.plus(HALF_AN_HOUR).plusSeconds(1);
        assertFalse(person.isLockedAt(later));
        fail(4, later);
        assertFalse(person.isLockedAt(later));
        fail(1, later);
        assertTrue(person.isLockedAt(later));
    }

    @Test
    void forgetsFailuresAfterARightPassword() {
        fail(4, NINE);
        person.signedIn(NINE);
        fail(4, NINE);
        assertFalse(person.isLockedAt(NINE));
    }

    @Test
    void isUnlockedByTheAdministrator() {
        fail(5, NINE);
        person.unlock();
        assertFalse(person.isLockedAt(NINE));
    }

    @Test
    void keepsTheSignInBeforeThePresentOne() {
        person.signedIn(NINE);
        person.signedIn(NINE.plusSeconds(60));
        assertEquals(NINE, person.getPreviousLoginAt());
    }

    @Test
    void mustChangeAOneTimePassword() {
        person.handOneTimePassword("other");
        assertTrue(person.isMustChangePassword());
        person.changePassword("own", false);
        assertFalse(person.isMustChangePassword());
    }

    @Test
    void keepsItsAccountInSmallLetters() {
        assertEquals("reviewer07", person.getAccount());
    }

    @Test
    void refusesTwoAdministratorsInOne() {
        assertRefusesRoles(EnumSet.of(Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR));
        assertRefusesRoles(EnumSet.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR));
    }

    @Test
    void refusesAnAdministratorWithABusinessRole() {
        assertRefusesRoles(EnumSet.of(Role.AUDITOR, Role.OFFICE));
    }

    @Test
    void neverBecomesTheClock() {
        assertRefusesRoles(EnumSet.of(Role.SYSTEM));
    }

    @Test
    void holdsTwoBusinessRoles() {
        person.grant(EnumSet.of(Role.OFFICE, Role.OFFICE_LEAD));
        assertEquals(Set.of(Role.OFFICE, Role.OFFICE_LEAD), person.getRoles());
    }

    private void assertRefusesRoles(Set<Role> roles) {
        Refusal refusal = assertThrows(Refusal.class, () -> person.grant(roles));
        assertEquals("identity.refusal.rolesExclude", refusal.key());
    }
}
