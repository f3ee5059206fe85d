package org.qualityaward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.Role;

/** The people who sign in. */
@ApplicationScoped
public class People {

    private static final Set<String> SORTS = Set.of("account", "name", "lastLoginAt", "closed");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    public void add(Person person) {
        entities.persist(person);
    }

    public Optional<Person> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Person.class, id));
    }

    /** Waits for who changes the same person at this moment and reads what came of it: of tries at once each counts. */
    void takeInTurn(Person person) {
        entities.refresh(person, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same with his organisation loaded, to be shown on a page. */
    public Optional<Person> withOrganization(Long id) {
        return entities.createQuery(
                        "SELECT p FROM Person p LEFT JOIN FETCH p.organization WHERE p.id = :id", Person.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The one with this sign-in name, in any case of letters. */
    public Optional<Person> byAccount(String account) {
        if (account == null) {
            return Optional.empty();
        }
        return entities.createQuery("SELECT p FROM Person p WHERE p.account = :account", Person.class)
                .setParameter("account", account.toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /** Everybody of this name whose account is not closed, by account. */
    public List<Person> named(String name) {
        return entities.createQuery(
                        "SELECT p FROM Person p WHERE p.closed = FALSE AND p.name = :name ORDER BY p.account",
                        Person.class)
                .setParameter("name", name)
                .getResultList();
    }

    /** Everybody who holds a role and is not closed, by account. */
    public List<Person> with(Role role) {
        return entities.createQuery(
                        "SELECT p FROM Person p WHERE p.closed = FALSE AND :role MEMBER OF p.roles ORDER BY p.account",
                        Person.class)
                .setParameter("role", role)
                .getResultList();
    }

    /** Accounts that match, one page of them; sorted by account unless the request names name, lastLoginAt or closed. */
    public Page<Person> page(AccountFilter filter, Page.Request request) {
        String where = filter.clause();
        TypedQuery<Person> rows = entities.createQuery(
                "SELECT p FROM Person p LEFT JOIN FETCH p.organization" + where + order(request), Person.class);
        TypedQuery<Long> total = entities.createQuery("SELECT COUNT(p) FROM Person p" + where, Long.class);
        filter.bind(rows, clock.instant());
        filter.bind(total, clock.instant());
        return new Page<>(
                rows.setFirstResult(request.first())
                        .setMaxResults(request.size())
                        .getResultList(),
                total.getSingleResult());
    }

    private static String order(Page.Request request) {
        String by = request.sort() != null && SORTS.contains(request.sort()) ? request.sort() : "account";
        return " ORDER BY p." + by + (request.ascending() ? "" : " DESC") + ", p.id";
    }

    public boolean isEmpty() {
        return entities.createQuery("SELECT COUNT(p) FROM Person p", Long.class).getSingleResult() == 0;
    }
}
