package org.qualityaward.identity;

import static jakarta.security.enterprise.identitystore.CredentialValidationResult.Status.INVALID;
import static jakarta.security.enterprise.identitystore.CredentialValidationResult.Status.VALID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.District;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.Registered;
import org.qualityaward.testing.ServerIT;

/** Accounts are kept by one administrator, roles given by another; a lock holds even before the right password. */
class AccountsIT extends ServerIT {

    /** Before every account, so that an earlier run against the same server has none of the names. */
    private static final String RUN = "t" + Long.toString(System.nanoTime() % 100_000_000L, Character.MAX_RADIX);

    private static final Caller KEEPER = holding(-1L, Role.SYSTEM_ADMINISTRATOR);
    private static final Caller GRANTER = holding(-2L, Role.SECURITY_ADMINISTRATOR);
    private static final Caller OFFICE = holding(-3L, Role.OFFICE);
    private static final Belonging NOWHERE = Belonging.NOWHERE;

    @Inject
    SignIn signIn;

    @Inject
    OpeningAccount opening;

    @Inject
    ClosingAccount closing;

    @Inject
    UnlockingAccount unlocking;

    @Inject
    GrantingRoles granting;

    @Inject
    ReadingAccount reading;

    @Inject
    ReadingAccounts readingAll;

    @Inject
    ChangingPassword changing;

    @Inject
    ResettingPassword resetting;

    @Inject
    PlacingPerson placing;

    @Inject
    Institutions institutions;

    @Inject
    Clock clock;

    @Inject
    RegisteringOrganization registering;

    @Inject
    CurrentCaller caller;

    private static Caller holding(Long id, Role role) {
        return new Caller(id, "it", "it", Set.of(role), null, null, null);
    }

    private OpeningAccount.Opened open(String account) {
        return caller.as(KEEPER, () -> opening.open(AccountName.of(account), "样本", null, NOWHERE));
    }

    private Person read(PersonRef ref) {
        return caller.as(KEEPER, () -> reading.read(ref));
    }

    private Status signIn(String account, String password) {
        return signIn.validate(new UsernamePasswordCredential(account, password))
                .getStatus();
    }

    @Test
    void locksTheFifthTimeAndNotTheFourth() {
        OpeningAccount.Opened opened = open(RUN + "-lock");
        for (int i = 0; i < 4; i++) {
            assertEquals(INVALID, signIn(RUN + "-lock", "wrong"));
        }
        assertEquals(VALID, signIn(RUN.toUpperCase(Locale.ROOT) + "-lock", opened.oneTimePassword()));
        for (int i = 0; i < 5; i++) {
            assertEquals(INVALID, signIn(RUN + "-lock", "wrong"));
        }
        assertEquals(INVALID, signIn(RUN + "-lock", opened.oneTimePassword()));
        caller.as(KEEPER, () -> unlocking.unlock(opened.person()));
        assertEquals(VALID, signIn(RUN + "-lock", opened.oneTimePassword()));
    }

    @Test
    void answersAnUnknownAccountLikeAWrongPassword() {
        assertEquals(INVALID, signIn("it-nobody", "wrong"));
    }

    @Test
    void letsAClosedAccountInNoMore() {
        OpeningAccount.Opened opened = open(RUN + "-closed");
        caller.as(KEEPER, () -> closing.close(opened.person()));
        assertEquals(INVALID, signIn(RUN + "-closed", opened.oneTimePassword()));
    }

    @Test
    void asksForAPasswordOfOnesOwn() {
        OpeningAccount.Opened opened = open(RUN + "-fresh");
        assertTrue(read(opened.person()).isMustChangePassword());
        Caller himself = read(opened.person()).toCaller();
        caller.as(himself, () -> changing.change(opened.oneTimePassword(), "Own-2026-word"));
        assertFalse(read(opened.person()).isMustChangePassword());
        assertEquals(VALID, signIn(RUN + "-fresh", "Own-2026-word"));
        assertEquals(INVALID, signIn(RUN + "-fresh", opened.oneTimePassword()));
    }

    @Test
    void keepsAccountsRolesAndBusinessApart() {
        PersonRef person = open(RUN + "-apart").person();
        EnumSet<Role> office = EnumSet.of(Role.OFFICE);
        assertThrows(NotHere.class, () -> caller.as(KEEPER, () -> granting.grant(person, office, 1)));
        assertThrows(NotHere.class, () -> caller.as(GRANTER, () -> closing.close(person)));
        assertThrows(
                NotHere.class,
                () -> caller.as(OFFICE, () -> readingAll.page(AccountFilter.NONE, Page.Request.first(1))));
    }

    @Test
    void findsAccountsByTextAndStateAtOnce() {
        PersonRef person = open(RUN + "-found").person();
        for (AccountFilter.State state : new AccountFilter.State[] {null, AccountFilter.State.OPEN}) {
            AccountFilter filter = new AccountFilter(RUN.toUpperCase(Locale.ROOT) + "-FOUND", null, state);
            assertEquals(
                    person.id(),
                    caller.as(KEEPER, () -> readingAll.page(filter, Page.Request.first(5)))
                            .rows()
                            .get(0)
                            .getId());
        }
        AccountFilter closed = new AccountFilter(RUN + "-found", null, AccountFilter.State.CLOSED);
        AccountFilter joker = new AccountFilter(RUN + "_found", null, AccountFilter.State.OPEN);
        for (AccountFilter filter : new AccountFilter[] {closed, joker}) {
            assertEquals(
                    0,
                    caller.as(KEEPER, () -> readingAll.page(filter, Page.Request.first(5)))
                            .total());
        }
    }

    @Test
    void grantsToOthersOnly() {
        PersonRef person = open(RUN + "-granter").person();
        Caller himself =
                new Caller(person.id(), RUN + "-granter", "it", Set.of(Role.SECURITY_ADMINISTRATOR), null, null, null);
        Refusal refusal = assertThrows(
                Refusal.class, () -> caller.as(himself, () -> granting.grant(person, EnumSet.of(Role.OFFICE), 1)));
        assertEquals("identity.refusal.grant.self", refusal.key());
    }

    @Test
    void grantsADistrictOnlyToWhoHasOne() {
        PersonRef person = open(RUN + "-district").person();
        int seen = read(person).getVersion();
        Refusal refusal = assertThrows(
                Refusal.class, () -> caller.as(GRANTER, () -> granting.grant(person, EnumSet.of(Role.DISTRICT), seen)));
        assertEquals("identity.refusal.grant.district", refusal.key());
    }

    @Test
    void placesAPersonWithAnInstitutionThatWasChosenAndWithNoOther() {
        PersonRef person = open(RUN + "-institution").person();
        int seen = read(person).getVersion();
        Belonging nowhere = new Belonging(null, null, -1L);
        assertEquals(
                "identity.refusal.account.institution",
                refusal(() -> caller.as(KEEPER, () -> placing.place(person, nowhere, seen))));
        Belonging chosen = new Belonging(null, null, institutions.all().get(0).id());
        caller.as(KEEPER, () -> placing.place(person, chosen, seen));
        assertEquals(chosen.institutionId(), read(person).getInstitutionId());
        caller.as(
                KEEPER,
                () -> placing.place(
                        person,
                        new Belonging(null, District.HAINAN, null),
                        read(person).getVersion()));
        grant(person, EnumSet.of(Role.DISTRICT));
        assertEquals(
                "identity.refusal.grant.district",
                refusal(() -> caller.as(
                        KEEPER,
                        () -> placing.place(
                                person, Belonging.NOWHERE, read(person).getVersion()))),
                "a role that he holds asks for it");
    }

    @Test
    void endsTheSessionsOfWhoeverGetsANewPasswordLosesARoleOrIsClosed() {
        PersonRef person = open(RUN + "-session").person();
        Instant signedIn = clock.instant();
        assertTrue(read(person).isInSession(signedIn));
        assertTrue(read(person).isInSession(null));

        grant(person, EnumSet.of(Role.OFFICE, Role.OFFICE_LEAD));
        assertTrue(read(person).isInSession(signedIn), "a role more ends nothing");
        grant(person, EnumSet.of(Role.OFFICE));
        assertFalse(read(person).isInSession(signedIn));
        assertFalse(read(person).isInSession(null));

        Instant again = clock.instant();
        assertTrue(read(person).isInSession(again));
        caller.as(KEEPER, () -> resetting.reset(person));
        assertFalse(read(person).isInSession(again));

        Instant last = clock.instant();
        caller.as(KEEPER, () -> closing.close(person));
        assertFalse(read(person).isInSession(last));
    }

    private void grant(PersonRef person, Set<Role> roles) {
        caller.as(GRANTER, () -> granting.grant(person, roles, read(person).getVersion()));
    }

    private static String refusal(Executable act) {
        return assertThrows(Refusal.class, act).key();
    }

    @Test
    void grantsAndTakes() {
        PersonRef person = open(RUN + "-grant").person();
        caller.as(
                GRANTER,
                () -> granting.grant(
                        person, EnumSet.of(Role.OFFICE), read(person).getVersion()));
        assertEquals(Set.of(Role.OFFICE), read(person).getRoles());
        caller.as(
                GRANTER,
                () -> granting.grant(
                        person, EnumSet.noneOf(Role.class), read(person).getVersion()));
        assertEquals(Set.of(), read(person).getRoles());
    }

    @Test
    void registersAnOrganisationOnceAndSendsTheSecondToTheOffice() {
        CreditCode code =
                CreditCode.of(Registered.organization("示范", District.HAIBOWAN).getCreditCode());
        assertEquals(
                code.value(), registering.register(stated(code, RUN + "-org-1")).getCreditCode());
        Refusal refusal = assertThrows(Refusal.class, () -> registering.register(stated(code, RUN + "-org-2")));
        assertEquals("identity.refusal.register.codeTaken", refusal.key());
        assertEquals(VALID, signIn(RUN + "-org-1", "Own-2026-word"));
    }

    private static Registration stated(CreditCode code, String account) {
        return new Registration(
                "示范十三号",
                code,
                District.WUDA,
                "乌达区",
                "样本",
                LocalDate.of(2010, 1, 1),
                "样本",
                null,
                "0473-1234567",
                null,
                AccountName.of(account),
                "Own-2026-word");
    }
}
