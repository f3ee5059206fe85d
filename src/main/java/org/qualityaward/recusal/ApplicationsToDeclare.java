package org.qualityaward.recusal;

import static org.qualityaward.application.ApplicationState.DECLINED;
import static org.qualityaward.application.ApplicationState.DISTRICT_CHECKING;
import static org.qualityaward.application.ApplicationState.DRAFT;
import static org.qualityaward.application.ApplicationState.EXAMINING;
import static org.qualityaward.application.ApplicationState.INELIGIBLE;
import static org.qualityaward.application.ApplicationState.RECOMMENDED;
import static org.qualityaward.application.ApplicationState.RETURNED;
import static org.qualityaward.application.ApplicationState.SUPPLEMENTING;
import static org.qualityaward.application.ApplicationState.WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.Applications;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.recusal.Declaration.DeclarationState;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Role;

/**
 * For which applicants a person declares: those whose files can come before him. A district's staff for those domiciled
 * there and the office's for all, from submission on; everybody else once an application is found eligible.
 */
@ApplicationScoped
class ApplicationsToDeclare {

    private static final Set<ApplicationState> NOT_FILED = EnumSet.of(DRAFT, WITHDRAWN);
    private static final Set<ApplicationState> NOT_ELIGIBLE = EnumSet.of(
            DRAFT, WITHDRAWN, DISTRICT_CHECKING, RETURNED, DECLINED, RECOMMENDED, EXAMINING, SUPPLEMENTING, INELIGIBLE);

    @Inject
    Applications applications;

    @Inject
    Declarations declarations;

    @Inject
    Recusals recusals;

    @Inject
    Undeclared undeclared;

    @PersistenceContext
    EntityManager entities;

    List<Application> of(Caller person, Cycle cycle) {
        District only = onlyDistrict(person);
        List<Long> kept = recusals.keptFrom(person.personId());
        return applications.inCycle(cycle, states(person).toArray(ApplicationState[]::new)).stream()
                .filter(application -> !kept.contains(application.getId()))
                .filter(application -> only == null || application.getDistrict() == only)
                .toList();
    }

    /**
     * How many of {@link #of} the person has not signed for yet. Asked with every page: mostly there is none at all, and where
     * there is, what he signed for is taken from all, which is two short questions however many there are.
     *
     * @param unseen applications that whoever asks must not know of
     */
    int countUnsigned(Caller person, Cycle cycle, Set<Long> unseen) {
        Set<Long> anew = declarations.overtaken(person.personId(), cycle).keySet();
        if (anew.isEmpty() && undeclared.by(person.personId()).isEmpty()) {
            return 0;
        }
        long all = among("SELECT COUNT(a) FROM Application a WHERE ", "", Long.class, person, cycle, unseen)
                .getSingleResult();
        long signed = among(
                        "SELECT COUNT(DISTINCT a.id) FROM DeclarationLine l JOIN l.application a JOIN l.declaration d"
                                + " WHERE d.person.id = :person AND d.state = :signed AND a.id NOT IN :anew AND ",
                        "",
                        Long.class,
                        person,
                        cycle,
                        unseen)
                .setParameter("anew", orNothing(anew))
                .setParameter("person", person.personId())
                .setParameter("signed", DeclarationState.SIGNED)
                .getSingleResult();
        return (int) (all - signed);
    }

    /** Those of {@link #of} that the person has not signed for, or not since a new fact: those that wait longest first. */
    List<Application> unsigned(Caller person, Cycle cycle, int most) {
        return unsigned("SELECT a", " ORDER BY a.id", Application.class, person, cycle, states(person))
                .setMaxResults(most)
                .getResultList();
    }

    /** Which of some applications are among them. */
    List<Long> unsignedAmong(Caller person, Cycle cycle, Set<Long> some) {
        return unsigned("SELECT a.id", " AND a.id IN :some", Long.class, person, cycle, states(person))
                .setParameter("some", orNothing(some))
                .getResultList();
    }

    /** The day from which a file of {@link #of} could come before him: submitted, or found eligible. */
    LocalDate askedOn(Caller person, Application application) {
        LocalDate submitted = LocalDate.ofInstant(application.getSubmittedAt(), AwardClock.CHINA);
        LocalDate eligible = application.getExaminedOn();
        return isEarly(person) || eligible == null ? submitted : eligible;
    }

    /** Names of some of them, those that wait longest first. */
    List<String> namesOfUnsigned(Caller person, Cycle cycle, int most) {
        return unsigned("SELECT a.name", " ORDER BY a.id", String.class, person, cycle, states(person))
                .setMaxResults(most)
                .getResultList();
    }

    /** The first day on which one of them is due at his office; empty where none is before it. */
    Optional<LocalDate> firstDueOfUnsigned(Caller person, Cycle cycle) {
        Set<ApplicationState> atHisOffice =
                person.is(Role.DISTRICT) ? EnumSet.of(DISTRICT_CHECKING) : EnumSet.of(RECOMMENDED, EXAMINING);
        return unsigned(
                        "SELECT a.dueOn",
                        " AND a.dueOn IS NOT NULL ORDER BY a.dueOn",
                        LocalDate.class,
                        person,
                        cycle,
                        atHisOffice)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private <T> TypedQuery<T> unsigned(
            String select, String tail, Class<T> type, Caller person, Cycle cycle, Set<ApplicationState> states) {
        return among(
                        select + " FROM Application a WHERE ",
                        " AND (NOT EXISTS (SELECT l.id FROM DeclarationLine l WHERE l.application = a"
                                + " AND l.declaration.person.id = :person AND l.declaration.state = :signed)"
                                + " OR a.id IN :anew)" + tail,
                        type,
                        person,
                        cycle,
                        Set.of())
                .setParameter("states", states)
                .setParameter(
                        "anew",
                        orNothing(
                                declarations.overtaken(person.personId(), cycle).keySet()))
                .setParameter("person", person.personId())
                .setParameter("signed", DeclarationState.SIGNED);
    }

    /** A question about the applications for which a person declares at all. */
    private <T> TypedQuery<T> among(
            String question, String tail, Class<T> type, Caller person, Cycle cycle, Set<Long> unseen) {
        District only = onlyDistrict(person);
        Set<Long> kept = new HashSet<>(recusals.keptFrom(person.personId()));
        kept.addAll(unseen);
        TypedQuery<T> query = entities.createQuery(
                        question + "a.cycle = :cycle AND a.state IN :states"
                                + (only == null ? "" : " AND a.district = :district")
                                + (kept.isEmpty() ? "" : " AND a.id NOT IN :kept") + tail,
                        type)
                .setParameter("cycle", cycle)
                .setParameter("states", states(person));
        if (only != null) {
            query.setParameter("district", only);
        }
        if (!kept.isEmpty()) {
            query.setParameter("kept", kept);
        }
        return query;
    }

    /** SQL knows no empty set; no row has this id. */
    static Set<Long> orNothing(Set<Long> ids) {
        return ids.isEmpty() ? Set.of(-1L) : ids;
    }

    static Set<ApplicationState> states(Caller person) {
        return EnumSet.complementOf(EnumSet.copyOf(isEarly(person) ? NOT_FILED : NOT_ELIGIBLE));
    }

    private static boolean isEarly(Caller person) {
        return person.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD, Role.DISTRICT);
    }

    /** The district beyond which a person's files do not go, null where all are before him. */
    static District onlyDistrict(Caller person) {
        boolean all = person.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD) || !person.is(Role.DISTRICT);
        return all ? null : person.district();
    }
}
