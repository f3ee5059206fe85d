package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

    Organization byAccount(String account) {
        Long id = people.byAccount(account).orElseThrow().toCaller().organizationId();
        return organizations.find(id).orElseThrow();
    }
}
