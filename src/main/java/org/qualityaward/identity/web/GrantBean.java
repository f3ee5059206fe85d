package org.qualityaward.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qualityaward.identity.GrantingRoles;
import org.qualityaward.identity.Person;
import org.qualityaward.identity.PersonRef;
import org.qualityaward.identity.ReadingAccount;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.web.Messages;

/** The dialog in which the security administrator gives and takes one person's roles. */
@Named("grant")
@ViewScoped
public class GrantBean implements Serializable {

    @Inject
    ReadingAccount reading;

    @Inject
    GrantingRoles granting;

    private Person person;
    private Role[] chosen = {};

    /** Opens the dialog for a person. */
    public void choose(Long id) {
        person = reading.read(new PersonRef(id));
        chosen = person.getRoles().toArray(Role[]::new);
        Arrays.sort(chosen);
    }

    public void grant() {
        Set<Role> roles = chosen.length == 0 ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(List.of(chosen));
        granting.grant(person.ref(), roles, person.getVersion());
        Messages.done("identity.grants.done", person.getName());
    }

    public Person getPerson() {
        return person;
    }

    public Role[] getRoles() {
        return Role.grantable();
    }

    public Role[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(Role[] chosen) {
        this.chosen = chosen.clone();
    }
}
