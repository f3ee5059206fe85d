package org.qualityaward.honour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qualityaward.cycle.HangsOnFile;
import org.qualityaward.shared.Subject;

/** The honours that some applications led to, and what was said against them. */
@ApplicationScoped
class HonoursOfFile implements HangsOnFile {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Subject> on(Set<Long> applications) {
        List<Subject> things = new ArrayList<>();
        entities.createQuery("SELECT a.id FROM Award a WHERE a.application.id IN :applications", Long.class)
                .setParameter("applications", applications)
                .getResultList()
                .forEach(id -> things.add(new AwardRef(id)));
        entities.createQuery(
                        "SELECT c.id FROM RevocationCase c WHERE c.award.application.id IN :applications", Long.class)
                .setParameter("applications", applications)
                .getResultList()
                .forEach(id -> things.add(new RevocationRef(id)));
        return things;
    }
}
