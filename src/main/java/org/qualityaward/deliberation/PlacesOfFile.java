package org.qualityaward.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qualityaward.cycle.HangsOnFile;
import org.qualityaward.shared.Subject;

/** The places of some applications on the proposed list. */
@ApplicationScoped
class PlacesOfFile implements HangsOnFile {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Subject> on(Set<Long> applications) {
        List<Subject> things = new ArrayList<>();
        entities.createQuery("SELECT p.id FROM Proposal p WHERE p.application.id IN :applications", Long.class)
                .setParameter("applications", applications)
                .getResultList()
                .forEach(id -> things.add(new ProposalRef(id)));
        return things;
    }
}
