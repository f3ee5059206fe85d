package org.qualityaward.shared;

import java.util.Arrays;
import java.util.Set;

/**
 * Who is acting: the signed-in person with his roles and where he belongs. Ids are null where he belongs to none.
 *
 * @param personId null for the public and for the clock
 * @param account sign-in name
 * @param name printed name
 * @param organizationId the applicant organisation he acts for
 * @param district the district bureau he acts for
 * @param institutionId the review institution he acts for
 */
public record Caller(
        Long personId,
        String account,
        String name,
        Set<Role> roles,
        Long organizationId,
        District district,
        Long institutionId) {

    /** Nobody signed in. */
    public static final Caller PUBLIC = new Caller(null, "public", "public", Set.of(), null, null, null);

    /** The clock: timers and the first start. */
    public static final Caller SYSTEM = new Caller(null, "system", "system", Set.of(Role.SYSTEM), null, null, null);

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAnyOf(Role... some) {
        return Arrays.stream(some).anyMatch(roles::contains);
    }

    public boolean isSignedIn() {
        return personId != null;
    }
}
