package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.recusal.Declaration.DeclarationState;
import org.qualityaward.recusal.Recusal.RecusalState;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.District;

/**
 * How many applicants each of many people has still to sign for: what {@link ApplicationsToDeclare#countUnsigned} says of one,
 * asked for all at once. Only the few who are kept from an applicant, or of whom something came to light, are asked about one
 * by one.
 */
@ApplicationScoped
public class UnsignedByEach {

    /** So many applications stand in one state in one district. */
    private record Heap(ApplicationState state, District district, int size) {}

    @Inject
    ApplicationsToDeclare toDeclare;

    @PersistenceContext
    EntityManager entities;

    /**
     * @param unseen applications that whoever asks must not know of
     * @return by the person's id
     */
    public Map<Long, Integer> count(Collection<Caller> people, Cycle cycle, Set<Long> unseen) {
        List<Heap> all = filed(cycle, unseen);
        Map<Long, List<Heap>> signed = signed(cycle, unseen);
        Set<Long> apart = apart();
        Map<Long, Integer> left = new HashMap<>();
        for (Caller person : people) {
            Long id = person.personId();
            left.put(
                    id,
                    apart.contains(id)
                            ? toDeclare.countUnsigned(person, cycle, unseen)
                            : concerning(person, all) - concerning(person, signed.getOrDefault(id, List.of())));
        }
        return left;
    }

    private static int concerning(Caller person, List<Heap> heaps) {
        Set<ApplicationState> states = ApplicationsToDeclare.states(person);
        District only = ApplicationsToDeclare.onlyDistrict(person);
        return heaps.stream()
                .filter(heap -> states.contains(heap.state()) && (only == null || heap.district() == only))
                .mapToInt(Heap::size)
                .sum();
    }

    private List<Heap> filed(Cycle cycle, Set<Long> unseen) {
        return asked(
                        "SELECT a.state, a.district, COUNT(a) FROM Application a"
                                + " WHERE a.cycle = :cycle AND a.id NOT IN :unseen GROUP BY a.state, a.district",
                        cycle,
                        unseen)
                .getResultStream()
                .map(row -> heap(row, 0))
                .toList();
    }

    private Map<Long, List<Heap>> signed(Cycle cycle, Set<Long> unseen) {
        Map<Long, List<Heap>> signed = new HashMap<>();
        asked(
                        "SELECT d.person.id, a.state, a.district, COUNT(DISTINCT a.id) FROM DeclarationLine l"
                                + " JOIN l.application a JOIN l.declaration d WHERE d.state = :signed"
                                + " AND a.cycle = :cycle AND a.id NOT IN :unseen"
                                + " GROUP BY d.person.id, a.state, a.district",
                        cycle,
                        unseen)
                .setParameter("signed", DeclarationState.SIGNED)
                .getResultStream()
                .forEach(row -> signed.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add(heap(row, 1)));
        return signed;
    }

    private TypedQuery<Object[]> asked(String question, Cycle cycle, Set<Long> unseen) {
        return entities.createQuery(question, Object[].class)
                .setParameter("cycle", cycle)
                .setParameter("unseen", ApplicationsToDeclare.orNothing(unseen));
    }

    private static Heap heap(Object[] row, int from) {
        return new Heap((ApplicationState) row[from], (District) row[from + 1], ((Number) row[from + 2]).intValue());
    }

    /** Of whom counts alone do not tell: somebody keeps them from an applicant, or something was found about them. */
    private Set<Long> apart() {
        Set<Long> apart = new HashSet<>(
                entities.createQuery("SELECT DISTINCT r.person.id FROM Recusal r WHERE r.state <> :lifted", Long.class)
                        .setParameter("lifted", RecusalState.LIFTED)
                        .getResultList());
        apart.addAll(
                entities.createQuery("SELECT DISTINCT f.person.id FROM Finding f WHERE f.state = :open", Long.class)
                        .setParameter("open", FindingState.OPEN)
                        .getResultList());
        return apart;
    }
}
