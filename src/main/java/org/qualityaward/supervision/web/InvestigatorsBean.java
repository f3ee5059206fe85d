package org.qualityaward.supervision.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Role;

/** Those to whom a case can be assigned. */
@Named("investigators")
@RequestScoped
public class InvestigatorsBean {

    @Inject
    People people;

    private List<Person> all;

    @PostConstruct
    void load() {
        all = people.with(Role.DISCIPLINE);
    }

    public List<Person> getAll() {
        return all;
    }
}
