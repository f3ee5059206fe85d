package org.qualityaward.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Setting;
import org.qualityaward.shared.Texts;

/**
 * Opens the door of an empty house: where nobody could sign in and no demo people are wanted, the three administrators
 * get accounts, and their one-time passwords stand once in the server's log. Whoever signs in first has to choose his
 * own.
 */
@Singleton(name = "FirstAdministrators")
@Startup
@DependsOn("Schema")
public class FirstAdministrators {

    private static final Logger LOG = System.getLogger(FirstAdministrators.class.getName());

    @Inject
    People people;

    @Inject
    Passwords passwords;

    @PostConstruct
    void openTheHouse() {
        Map<String, Role> administrators = new LinkedHashMap<>();
        administrators.put("sysadmin", Role.SYSTEM_ADMINISTRATOR);
        administrators.put("secadmin", Role.SECURITY_ADMINISTRATOR);
        administrators.put("auditor", Role.AUDITOR);
        boolean empty = administrators.keySet().stream()
                .allMatch(account -> people.byAccount(account).isEmpty());
        if (empty && !Setting.DEMO.isOn()) {
            administrators.forEach(this::open);
        }
    }

    private void open(String account, Role role) {
        String password = OneTimePassword.next();
        String name = Texts.of(Texts.CHINESE, role);
        Person person = new Person(account, name, name, passwords.hashed(account, password), true);
        person.grant(Set.of(role));
        people.add(person);
        LOG.log(Level.INFO, "First sign-in of {0} with the one-time password {1}", account, password);
    }
}
