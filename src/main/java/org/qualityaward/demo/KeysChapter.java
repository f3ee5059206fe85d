package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.qualityaward.archive.SigningKeys;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.shared.Caller;

/** The second chapter: everybody who signs papers gets a key under the demo PIN. */
@ApplicationScoped
class KeysChapter implements DemoChapter {

    @Inject
    SigningKeys keys;

    @Inject
    Stagehand stage;

    @Override
    public int number() {
        return 2;
    }

    @Override
    public void tell() {
        for (Map<String, String> row : DemoCsv.rows("people.csv")) {
            Caller person = stage.caller(row.get("account"));
            if (person.roles().stream().noneMatch(role -> role.isAdministrator())) {
                stage.as(
                        row.get("account"),
                        () -> keys.create(person.personId(), person.name(), SigningPin.of(Stagehand.PIN)));
            }
        }
    }
}
