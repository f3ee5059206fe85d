package org.qualityaward.archive;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import org.qualityaward.shared.OnOneServer;

/**
 * While something is under seal, the log grows now and then by entries about nothing. Its size and a document's place stand on
 * receipts and, a day later, on the open checkpoint; without these entries whoever compares two of them would read from the
 * difference how much was filed between, and after an engagement little else is filed than sealed forms (Article 35).
 */
@Singleton(name = "CoveringLog")
@Interceptors(OnOneServer.class)
public class CoveringLog {

    private static final int MOST = 3;
    private static final int LOT_BYTES = 16;

    @Inject
    TransparencyLog log;

    @Inject
    @Any
    Instance<Seal> seals;

    @Inject
    Clock clock;

    private final SecureRandom lots = new SecureRandom();

    /** Adds some entries, how many by lot; none while nothing is under seal. */
    @Schedule(hour = "*", minute = "*/10", persistent = false)
    public void cover() {
        int many = lots.nextInt(MOST + 1);
        if (many == 0 || seals.stream().noneMatch(Seal::isAnyOn)) {
            return;
        }
        log.takeTurn();
        Instant now = clock.instant();
        for (int i = 0; i < many; i++) {
            byte[] lot = new byte[LOT_BYTES];
            lots.nextBytes(lot);
            log.append(seq -> LogLeaf.cover(seq, HexFormat.of().formatHex(lot), now), now);
        }
    }
}
