package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qualityaward.shared.Setting;

/** To whom outside the day's checkpoint goes, and how it went. */
@ApplicationScoped
@Transactional
public class WitnessMails {

    private static final int LATEST = 10;

    @PersistenceContext
    EntityManager entities;

    /** The witnesses as they are set now; none if there are none. */
    public List<String> addresses() {
        return Arrays.stream(Setting.WITNESS_ADDRESSES.value().split("[,;\\s]+"))
                .filter(address -> !address.isEmpty())
                .distinct()
                .toList();
    }

    /** The last ones, newest first. */
    public List<WitnessMail> latest() {
        return entities.createQuery("SELECT m FROM WitnessMail m ORDER BY m.day DESC, m.address", WitnessMail.class)
                .setMaxResults(LATEST)
                .getResultList();
    }

    /** How many of the witnesses have not got the newest checkpoint that was to go to them. */
    public int countUnsent() {
        List<String> addresses = addresses();
        return addresses.isEmpty()
                ? 0
                : entities.createQuery(
                                "SELECT COUNT(m) FROM WitnessMail m WHERE m.address IN :addresses AND m.sentAt IS NULL"
                                        + " AND m.day = (SELECT MAX(o.day) FROM WitnessMail o WHERE o.address = m.address)",
                                Long.class)
                        .setParameter("addresses", addresses)
                        .getSingleResult()
                        .intValue();
    }

    boolean isSent(LocalDate day, String address) {
        return find(day, address).filter(WitnessMail::isSent).isPresent();
    }

    /** @param failure null if it went out */
    void tried(LocalDate day, String address, long size, Instant at, String failure) {
        WitnessMail mail = find(day, address).orElseGet(() -> {
            WitnessMail first = new WitnessMail(day, address, size);
            entities.persist(first);
            return first;
        });
        if (failure == null) {
            mail.sent(at);
        } else {
            mail.failed(at, failure);
        }
    }

    private Optional<WitnessMail> find(LocalDate day, String address) {
        return entities.createQuery(
                        "SELECT m FROM WitnessMail m WHERE m.day = :day AND m.address = :address", WitnessMail.class)
                .setParameter("day", day)
                .setParameter("address", address)
                .getResultStream()
                .findFirst();
    }
}
