package org.qualityaward.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Role;

/**
 * What changed, for those whom it concerns. A use case records an event once, with its audiences; the start page asks for what
 * the caller may know since he was last here. Whoever must learn nothing of a file never finds an event about it.
 *
 * <pre>{@code
 * changes.record(
 *         Changes.of("application.change.recommended", district, name).about(applicationId).in(cycle).by(18),
 *         Changes.role(Role.OFFICE).linked("/office/application.xhtml?id=" + applicationId),
 *         Changes.organization(organizationId).linked("/applicant/application.xhtml"));
 * }</pre>
 */
@ApplicationScoped
public class Changes {

    @PersistenceContext
    EntityManager entities;

    @Inject
    @Any
    Instance<FileVisibility> visibilities;

    @Inject
    Clock clock;

    /** What happened: a text and its facts (dates, numbers, enum constants, words), of which file, in which cycle. */
    public record Event(String key, List<Object> facts, Long applicationId, Long cycleId, int article) {

        public Event about(Long application) {
            return new Event(key, facts, application, cycleId, article);
        }

        public Event in(Cycle cycle) {
            return new Event(key, facts, applicationId, cycle == null ? null : cycle.getId(), article);
        }

        public Event by(int number) {
            return new Event(key, facts, applicationId, cycleId, number);
        }
    }

    /** For whom: all conditions given must hold. The link is where that audience sees more. */
    public record Audience(
            Role role, District district, Long organizationId, Long institutionId, Long personId, String link) {

        public Audience linked(String to) {
            return new Audience(role, district, organizationId, institutionId, personId, to);
        }
    }

    public static Event of(String key, Object... facts) {
        return new Event(key, List.of(facts), null, null, 0);
    }

    public static Audience role(Role role) {
        return new Audience(role, null, null, null, null, null);
    }

    /** The bureau of a district. */
    public static Audience district(District district) {
        return new Audience(Role.DISTRICT, district, null, null, null, null);
    }

    /** Everybody who acts for an applicant organisation. */
    public static Audience organization(Long id) {
        return new Audience(Role.APPLICANT, null, id, null, null, null);
    }

    /** A review institution. */
    public static Audience institution(Long id) {
        return new Audience(Role.INSTITUTION, null, null, id, null, null);
    }

    public static Audience person(Long id) {
        return new Audience(null, null, null, null, id, null);
    }

    /** Records an event for its audiences; in the transaction of the act that caused it. */
    public void record(Event event, Audience... audiences) {
        Instant at = clock.instant();
        for (Audience audience : audiences) {
            entities.persist(new Change(event, audience, at));
        }
    }

    /** What the caller may know of, the latest first. */
    public List<Change> latest(Caller caller, int atMost) {
        return since(caller, Instant.EPOCH, atMost);
    }

    /** What happened since an instant that the caller may know of, the latest first. */
    public List<Change> since(Caller caller, Instant since, int atMost) {
        if (caller.roles().isEmpty() || caller.personId() == null) {
            return List.of();
        }
        List<FileVisibility.Shown> shown = visibilities.stream()
                .map(visibility -> visibility.shown(caller, "c.applicationId"))
                .toList();
        String about = shown.stream()
                .map(FileVisibility.Shown::jpql)
                .filter(condition -> !condition.isEmpty())
                .collect(Collectors.joining(" AND "));
        var query = entities.createQuery(
                        "SELECT c FROM Change c WHERE c.happenedAt > :since"
                                + " AND (c.role IS NULL OR c.role IN :roles)"
                                + (caller.district() == null
                                        ? " AND c.district IS NULL"
                                        : " AND (c.district IS NULL OR c.district = :district)")
                                + " AND (c.organizationId IS NULL OR c.organizationId = :organization)"
                                + " AND (c.institutionId IS NULL OR c.institutionId = :institution)"
                                + " AND (c.personId IS NULL OR c.personId = :person)"
                                + (about.isEmpty() ? "" : " AND (c.applicationId IS NULL OR (" + about + "))")
                                + " ORDER BY c.happenedAt DESC, c.id DESC",
                        Change.class)
                .setParameter("since", since)
                .setParameter("roles", caller.roles())
                .setParameter("organization", orNobody(caller.organizationId()))
                .setParameter("institution", orNobody(caller.institutionId()))
                .setParameter("person", caller.personId());
        if (caller.district() != null) {
            query.setParameter("district", caller.district());
        }
        shown.forEach(each -> each.facts().forEach(query::setParameter));
        return toldOnce(query.setMaxResults(2 * atMost).getResultList())
                .limit(atMost)
                .toList();
    }

    /** Whoever is of two audiences, as the head is of the steering group, is told once. */
    private static Stream<Change> toldOnce(List<Change> changes) {
        return changes.stream()
                .filter(change -> changes.stream()
                                .filter(change::tellsTheSameAs)
                                .findFirst()
                                .orElseThrow()
                        == change);
    }

    /** No id is negative, so this matches nobody; a comparison with NULL would have to be typed by the database. */
    private static Long orNobody(Long id) {
        return id == null ? -1L : id;
    }
}
