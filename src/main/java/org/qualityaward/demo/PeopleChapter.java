package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualityaward.identity.CreditCode;
import org.qualityaward.identity.Organization;
import org.qualityaward.identity.Organizations;
import org.qualityaward.identity.Passwords;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Role;

/** The first chapter: the organisations of three districts and everybody who signs in, all invented. */
@ApplicationScoped
@Transactional
public class PeopleChapter implements DemoChapter {

    @Inject
    Organizations organizations;

    @Inject
    People people;

    @Inject
    Passwords passwords;

    @Inject
    Stagehand stage;

    @Inject
    Clock clock;

    @Override
    public int number() {
        return 1;
    }

    @Override
    public boolean isAboutPeople() {
        return true;
    }

    @Override
    public void tell() {
        stage.at("2024-02-19T09:00");
        Map<String, Organization> byNumber = new HashMap<>();
        for (Map<String, String> row : DemoCsv.rows("organizations.csv")) {
            byNumber.put(row.get("number"), organization(row));
        }
        // One hash serves all demo accounts: sixty would make the first start three seconds longer.
        String hash = passwords.hashed("demo-account", Stagehand.PASSWORD);
        for (Map<String, String> row : DemoCsv.rows("people.csv")) {
            people.add(person(row, hash, byNumber.get(row.get("organization"))));
        }
    }

    private Organization organization(Map<String, String> row) {
        District district = District.valueOf(row.get("district"));
        Organization organization = new Organization(
                row.get("name"),
                CreditCode.of(row.get("creditCode")),
                district,
                DemoTexts.get("address." + district, row.get("number")),
                row.get("legalRepresentative"),
                LocalDate.parse(row.get("founded")),
                clock.instant());
        organization.describe(
                null, organization.getAddress(), organization.getLegalRepresentative(), row.get("industry"));
        organizations.add(organization);
        return organization;
    }

    private static Person person(Map<String, String> row, String hash, Organization organization) {
        Set<Role> roles =
                Arrays.stream(row.get("roles").split(";")).map(Role::valueOf).collect(Collectors.toSet());
        District district = row.get("district").isEmpty() ? null : District.valueOf(row.get("district"));
        Integer birthYear = row.get("birthYear").isEmpty() ? null : Integer.valueOf(row.get("birthYear"));
        Person person = new Person(row.get("account"), row.get("name"), row.get("position"), hash, false)
                .actingFor(organization, district, null)
                .reachedAt(row.get("account") + "@example.invalid", "0473-0000000", birthYear);
        person.grant(roles);
        return person;
    }
}
