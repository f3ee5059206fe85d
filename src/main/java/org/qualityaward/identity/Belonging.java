package org.qualityaward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * Where a person belongs; each null where he belongs to none.
 *
 * @param organization code of a registered applicant
 * @param institutionId a review institution that was chosen
 */
public record Belonging(CreditCode organization, District district, Long institutionId) {

    /** Belongs to nobody. */
    public static final Belonging NOWHERE = new Belonging(null, null, null);

    /** Finds what a belonging names. */
    @ApplicationScoped
    static class Places {

        @Inject
        Organizations organizations;

        @Inject
        Institutions institutions;

        /**
         * Lets a person act for these from now on.
         *
         * @throws Refusal {@code identity.refusal.account.organization} or {@code .institution} where there is no such, and
         *     what {@link #suits} finds
         */
        void place(Person person, Belonging belonging) {
            Organization organization = belonging.organization() == null
                    ? null
                    : organizations
                            .byCreditCode(belonging.organization())
                            .orElseThrow(() -> new Refusal("identity.refusal.account.organization"));
            Long institution = belonging.institutionId();
            if (institution != null
                    && institutions.all().stream().noneMatch(each -> each.id().equals(institution))) {
                throw new Refusal("identity.refusal.account.institution");
            }
            person.actingFor(organization, belonging.district(), institution);
            person.getRoles().forEach(role -> suits(person, role));
        }
    }

    /**
     * Whether a person belongs where a role asks for it. An institution's staff may wait for theirs: it is chosen later, and
     * until then they see nothing.
     *
     * @throws Refusal {@code identity.refusal.grant.district}, {@code .organization}
     */
    static void suits(Person person, Role role) {
        if (role == Role.DISTRICT && person.getDistrict() == null) {
            throw new Refusal("identity.refusal.grant.district");
        }
        if (role == Role.APPLICANT && person.getOrganization() == null) {
            throw new Refusal("identity.refusal.grant.organization");
        }
    }
}
