package org.qualityaward.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.qualityaward.identity.CreditCode;
import org.qualityaward.identity.Organization;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Refusal;

/** Organisations for tests that share one database: each has a credit code that no other and no earlier run has. */
public final class Registered {

    private static final Instant THEN = Instant.parse("2020-01-02T01:00:00Z");

    private Registered() {}

    /** One of a district, not yet stored. */
    public static Organization organization(String name, District district) {
        return new Organization(name, code(), district, district.name(), "样本", LocalDate.of(2001, 1, 1), THEN);
    }

    private static CreditCode code() {
        String first17 = "91150304MB%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> read(first17 + (char) check))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<CreditCode> read(String code) {
        try {
            return Optional.of(CreditCode.of(code));
        } catch (Refusal wrongCheckCharacter) {
            return Optional.empty();
        }
    }
}
