package org.qualityaward.identity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** What an administrator hands over once. */
class OneTimePasswordTest {

    @Test
    void satisfiesThePolicy() {
        assertDoesNotThrow(() -> PasswordPolicy.check("office", OneTimePassword.next()));
    }

    @Test
    void isNeverTheSame() {
        assertNotEquals(OneTimePassword.next(), OneTimePassword.next());
    }
}
