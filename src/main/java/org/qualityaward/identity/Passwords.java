package org.qualityaward.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Hashes and checks passwords with the platform's PBKDF2, and holds the policy (GB/T 22239: 3 classes, 8 characters). */
@ApplicationScoped
public class Passwords {

    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "60000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    @Inject
    Pbkdf2PasswordHash hash;

    private String hashOfNobody;

    @PostConstruct
    void prepare() {
        hash.initialize(PARAMETERS);
        hashOfNobody = hash.generate("nobody".toCharArray());
    }

    /**
     * @throws org.qualityaward.shared.Refusal by {@link PasswordPolicy}
     */
    public String hashed(String account, String password) {
        PasswordPolicy.check(account, password);
        return hash.generate(password.toCharArray());
    }

    boolean matches(Person person, String password) {
        return hash.verify(password.toCharArray(), person.getPasswordHash());
    }

    /** Takes as long as a real check, so that the time of an answer does not tell whether an account exists. */
    void pretendToCheck(String password) {
        hash.verify(password.toCharArray(), hashOfNobody);
    }
}
