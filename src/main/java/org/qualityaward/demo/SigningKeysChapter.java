package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.qualityaward.archive.SigningKeys;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.identity.People;
import org.qualityaward.shared.Role;

/** The second chapter: everybody who signs papers chooses the demo PIN. */
@ApplicationScoped
@Transactional
public class SigningKeysChapter implements DemoChapter {

    @Inject
    People people;

    @Inject
    SigningKeys keys;

    @Override
    public int number() {
        return 2;
    }

    @Override
    public boolean isAboutPeople() {
        return true;
    }

    @Override
    public void tell() {
        Map<Long, String> names = new TreeMap<>();
        Arrays.stream(Role.values())
                .filter(role -> !role.isAdministrator() && role != Role.SYSTEM)
                .flatMap(role -> people.with(role).stream())
                .forEach(person -> names.put(person.getId(), person.getName()));
        SigningPin pin = SigningPin.of(Stagehand.PIN);
        names.forEach((id, name) -> keys.create(id, name, pin));
    }
}
