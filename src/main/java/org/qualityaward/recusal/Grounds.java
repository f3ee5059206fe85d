package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The grounds of recusal that the office maintains. */
@ApplicationScoped
public class Grounds {

    @PersistenceContext
    EntityManager entities;

    void add(Ground ground) {
        entities.persist(ground);
    }

    public Optional<Ground> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Ground.class, id));
    }

    /** All, retired ones too, in the office's order. */
    public List<Ground> all() {
        return entities.createQuery("SELECT g FROM Ground g ORDER BY g.sortOrder, g.id", Ground.class)
                .getResultList();
    }

    /** Those that may be declared. */
    public List<Ground> active() {
        return all().stream().filter(Ground::isActive).toList();
    }

    Map<String, Ground> activeByCode() {
        return active().stream().collect(Collectors.toMap(Ground::getCode, Function.identity()));
    }
}
