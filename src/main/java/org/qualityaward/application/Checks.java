package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The districts' checks, the office's examinations and the defects they told. */
@ApplicationScoped
public class Checks {

    @PersistenceContext
    EntityManager entities;

    void add(DistrictCheck check) {
        entities.persist(check);
    }

    void add(Examination examination) {
        entities.persist(examination);
    }

    void add(DefectNotice notice) {
        entities.persist(notice);
    }

    void add(SecondRequest request) {
        entities.persist(request);
    }

    void flush() {
        entities.flush();
    }

    public Optional<DistrictCheck> districtCheck(Application application) {
        return one("SELECT c FROM DistrictCheck c WHERE c.application = :application", DistrictCheck.class, application)
                .stream()
                .findFirst();
    }

    public Optional<Examination> examination(Application application) {
        return one("SELECT e FROM Examination e WHERE e.application = :application", Examination.class, application)
                .stream()
                .findFirst();
    }

    /** Every notice of defects about an application, the latest first. */
    public List<DefectNotice> notices(Application application) {
        return one(
                "SELECT n FROM DefectNotice n WHERE n.application = :application ORDER BY n.issuedAt DESC",
                DefectNotice.class,
                application);
    }

    /** The notice that waits for a supplement. */
    public Optional<DefectNotice> openNotice(Application application) {
        return notices(application).stream()
                .filter(notice -> notice.getAnsweredAt() == null)
                .findFirst();
    }

    /** The lead's leave to ask once more that was not used yet. */
    public Optional<SecondRequest> leave(Application application) {
        return one(
                        "SELECT r FROM SecondRequest r WHERE r.application = :application AND r.used = FALSE",
                        SecondRequest.class,
                        application)
                .stream()
                .findFirst();
    }

    int rounds(Application application, DefectNotice.Issuer issuer) {
        return (int) notices(application).stream()
                .filter(notice -> notice.getIssuer() == issuer)
                .count();
    }

    private <T> List<T> one(String query, Class<T> type, Application application) {
        return entities.createQuery(query, type)
                .setParameter("application", application)
                .getResultList();
    }
}
