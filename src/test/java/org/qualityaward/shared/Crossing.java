package org.qualityaward.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.qualityaward.identity.Passwords;
import org.qualityaward.identity.Person;

/** Two ways through the same two rows that cross: whoever goes the one waits for him who goes the other. */
@ApplicationScoped
public class Crossing {

    private static final long PATIENCE = 60;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Passwords passwords;

    /** The two, to be gone at the same time, each in a transaction of its own. */
    @Transactional
    public List<Runnable> ways() {
        Long one = person();
        Long other = person();
        CyclicBarrier eachHoldsOne = new CyclicBarrier(2);
        return List.of(() -> go(one, other, eachHoldsOne), () -> go(other, one, eachHoldsOne));
    }

    @Transactional
    public void inTransaction(Runnable way) {
        way.run();
    }

    private void go(Long first, Long second, CyclicBarrier eachHoldsOne) {
        change(first);
        try {
            eachHoldsOne.await(PATIENCE, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        change(second);
    }

    private void change(Long person) {
        entities.createQuery("UPDATE Person p SET p.name = 'moved' WHERE p.id = :id")
                .setParameter("id", person)
                .executeUpdate();
    }

    private Long person() {
        String account = "it-crossing-" + System.nanoTime();
        Person person = new Person(account, "示例", "质量科", passwords.hashed(account, "It-Password-1"), false);
        entities.persist(person);
        entities.flush();
        return person.getId();
    }
}
