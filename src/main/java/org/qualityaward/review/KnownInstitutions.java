package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.qualityaward.identity.Institutions;

/** Tells the administrators of accounts which institutions there are. */
@ApplicationScoped
class KnownInstitutions implements Institutions {

    @Inject
    Procurements procurements;

    @Override
    public List<Named> all() {
        return procurements.institutions().stream()
                .map(institution -> new Named(institution.getId(), institution.getName()))
                .toList();
    }
}
