package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.OptionalInt;
import org.qualityaward.application.Application;
import org.qualityaward.identity.Organization;
import org.qualityaward.identity.Organizations;
import org.qualityaward.identity.People;

/** Finds the organisation that a demo account acts for. */
@ApplicationScoped
@Transactional
class DemoOrganizations {

    @Inject
    People people;

    @Inject
    Organizations organizations;

    /** The number of the invented organisation that filed it; empty where a visitor registered one. */
    static OptionalInt numberOf(Application application) {
        return DemoCsv.rows("organizations.csv").stream()
                .filter(row -> row.get("creditCode")
                        .equals(application.getOrganization().getCreditCode()))
                .mapToInt(row -> Integer.parseInt(row.get("number")))
                .findFirst();
    }

    Organization byAccount(String account) {
        Long id = people.byAccount(account).orElseThrow().toCaller().organizationId();
        return organizations.find(id).orElseThrow();
    }
}
