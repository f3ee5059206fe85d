package org.qualityaward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qualityaward.shared.AuditEntry.Outcome;
import org.qualityaward.shared.AuditTrail;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Setting;

/**
 * Checks an account and a password. Wrong account, wrong password, locked and closed all get the same answer in the
 * same time; only the audit trail knows which it was.
 */
@ApplicationScoped
public class SignIn implements IdentityStore {

    @Inject
    People people;

    @Inject
    Passwords passwords;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof UsernamePasswordCredential typed
                ? check(typed.getCaller(), typed.getPasswordAsString())
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private CredentialValidationResult check(String account, String password) {
        Optional<Person> found = people.byAccount(account).filter(person -> !person.isClosed());
        if (found.isEmpty()) {
            passwords.pretendToCheck(password);
            trail.record(Caller.PUBLIC, "identity.signIn", Outcome.REFUSED, "unknown or closed account");
            return CredentialValidationResult.INVALID_RESULT;
        }
        Person person = found.get();
        boolean right = passwords.matches(person, password);
        people.takeInTurn(person);
        if (person.isLockedAt(clock.instant())) {
            trail.record(person.toCaller(), "identity.signIn", Outcome.REFUSED, "locked");
            return CredentialValidationResult.INVALID_RESULT;
        }
        if (!right) {
            person.failedToSignIn(
                    clock.instant(), Setting.LOGIN_MAX_FAILURES.number(), Setting.LOGIN_LOCK_MINUTES.minutes());
            trail.record(person.toCaller(), "identity.signIn", Outcome.REFUSED, "wrong password");
            return CredentialValidationResult.INVALID_RESULT;
        }
        person.signedIn(clock.instant());
        trail.record(person.toCaller(), "identity.signIn", Outcome.ALLOWED, null);
        return new CredentialValidationResult(
                person.getAccount(), person.getRoles().stream().map(Role::name).collect(Collectors.toSet()));
    }
}
