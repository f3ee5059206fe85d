package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.archive.keys.RevocationReason;
import org.qualityaward.identity.AccountClosed;
import org.qualityaward.identity.ConfirmingIdentity;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * Ends a signing key that its owner does not end himself: the security administrator does, who learned that others know it or
 * that the person acts no more; and with an account its key ends. What was signed before still counts.
 */
@ApplicationScoped
@Transactional
public class RevokingSigningKey {

    @Inject
    SigningKeys keys;

    @Inject
    People people;

    @Inject
    ConfirmingIdentity confirming;

    /**
     * @param account of the person whose key it is
     * @param password of the administrator's account
     * @throws Refusal {@code archive.refusal.certificate.noAccount}, {@code archive.refusal.revoke.reason}, or what there is to
     *     say of a key that does not sign anyway
     */
    @Act(value = "archive.revokeKey", by = Role.SECURITY_ADMINISTRATOR)
    public void revoke(String account, RevocationReason why, String password) {
        confirming.require(password);
        if (why == null) {
            throw new Refusal("archive.refusal.revoke.reason");
        }
        Person person = people.byAccount(account == null ? "" : account.strip())
                .orElseThrow(() -> new Refusal("archive.refusal.certificate.noAccount"));
        keys.revoke(person.getId(), why);
    }

    void withTheAccount(@Observes AccountClosed closed) {
        if (keys.has(closed.personId())) {
            keys.revoke(closed.personId(), RevocationReason.CEASED);
        }
    }
}
