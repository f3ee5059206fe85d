package org.qualityaward.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.qualityaward.testing.ServerIT;

/** Somebody signs in on two machines, or a machine tries many passwords: each try is answered and counted. */
class SignInIT extends ServerIT {

    @Inject
    SignIn signIn;

    @Resource
    ManagedExecutorService threads;

    @Test
    void letsInAllWhoTypeTheRightPasswordAtOnce() throws Exception {
        for (Status each : atOnce("tax", "Demo-2026", 4)) {
            assertEquals(Status.VALID, each);
        }
    }

    private List<Status> atOnce(String account, String password, int tries) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Status>> answers = new ArrayList<>();
        for (int i = 0; i < tries; i++) {
            answers.add(threads.submit(() -> {
                start.await();
                return signIn.validate(new UsernamePasswordCredential(account, password))
                        .getStatus();
            }));
        }
        start.countDown();
        List<Status> said = new ArrayList<>();
        for (Future<Status> answer : answers) {
            said.add(answer.get());
        }
        return said;
    }
}
