package org.qualityaward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.qualityaward.shared.Role;

/** The people who sign in. */
@ApplicationScoped
public class People {

    @PersistenceContext
    EntityManager entities;

    public void add(Person person) {
        entities.persist(person);
    }

    public Optional<Person> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Person.class, id));
    }

    /** The one with this sign-in name, in any case of letters. */
    public Optional<Person> byAccount(String account) {
        return entities.createQuery("SELECT p FROM Person p WHERE LOWER(p.account) = LOWER(:account)", Person.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    /** Everybody who holds a role and is not closed, by account. */
    public List<Person> with(Role role) {
        return entities.createQuery(
                        "SELECT p FROM Person p WHERE p.closed = FALSE AND :role MEMBER OF p.roles ORDER BY p.account",
                        Person.class)
                .setParameter("role", role)
                .getResultList();
    }

    public boolean isEmpty() {
        return entities.createQuery("SELECT COUNT(p) FROM Person p", Long.class).getSingleResult() == 0;
    }
}
