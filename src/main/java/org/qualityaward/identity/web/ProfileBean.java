package org.qualityaward.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.AuditEntries;
import org.qualityaward.shared.AuditEntry;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;

/** A person's own account: who the system takes him for, and where and when he last signed in. */
@Named("profile")
@RequestScoped
public class ProfileBean {

    private static final int SIGN_INS_SHOWN = 10;

    @Inject
    People people;

    @Inject
    AuditEntries entries;

    @Inject
    CurrentCaller caller;

    private Person person;
    private List<AuditEntry> signIns;

    @PostConstruct
    void load() {
        person = people.withOrganization(caller.get().personId()).orElseThrow(NotHere::new);
        signIns = entries.signIns(person.getAccount(), SIGN_INS_SHOWN);
    }

    public Person getPerson() {
        return person;
    }

    /** The last ones, right and wrong, newest first. */
    public List<AuditEntry> getSignIns() {
        return signIns;
    }
}
