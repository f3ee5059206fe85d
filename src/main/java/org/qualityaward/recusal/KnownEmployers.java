package org.qualityaward.recusal;

import java.util.List;
import org.qualityaward.identity.Person;

/** Where somebody works, as another room knows it: the expert pool, the procurement of the institution. */
public interface KnownEmployers {

    List<Employer> of(Person person);

    /**
     * An employer.
     *
     * @param kind EMPLOYMENT, or INSTITUTION for the review institution
     * @param creditCode null where unknown
     */
    record Employer(InterestKind kind, String organization, String creditCode, String post) {}
}
