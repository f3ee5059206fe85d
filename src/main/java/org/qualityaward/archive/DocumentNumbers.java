package org.qualityaward.archive;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.qualityaward.shared.Outcome;

/**
 * Document numbers without gaps: prefix, year, running number. A number is printed on the page, so it is needed before the
 * page is rendered and signed, which many do side by side; one whose act fails is given back and goes to the next who asks.
 * What is in the register is the truth; here only the numbers of acts under way are known, and those given back. A paper
 * that waits for a signature keeps its number for good, for it may lie printed on a desk.
 */
@ApplicationScoped
public class DocumentNumbers {

    /** Where a number stands that nobody else may have. */
    private static final List<String> KEPT = List.of("SignedDocument", "WaitingPaper");

    @PersistenceContext
    EntityManager entities;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    private final Map<String, Series> known = new ConcurrentHashMap<>();

    /** A number of a type in a year, such as {@code PJ-2026-0217}, the caller's if his transaction is committed. */
    String next(DocumentType type, int year) {
        String prefix = prefix(type, year);
        int number = taken(prefix);
        Outcome.tell(transactions, committed -> {
            if (!committed) {
                series(prefix).giveBack(number);
            }
        });
        return written(prefix, number);
    }

    /** The same for a paper that is printed now and filed later: where it never is, nobody else gets the number. */
    String nextForGood(DocumentType type, int year) {
        return written(prefix(type, year), taken(prefix(type, year)));
    }

    private static String prefix(DocumentType type, int year) {
        return type.prefix() + "-" + year + "-";
    }

    private int taken(String prefix) {
        int number = series(prefix).take();
        while (isRegistered(prefix, number)) {
            number = series(prefix).take();
        }
        return number;
    }

    /** Read outside of any lock; whoever asks first is believed, for before that no number was given out. */
    private Series series(String prefix) {
        Series series = known.get(prefix);
        if (series == null) {
            Series found = registered(prefix);
            Series before = known.putIfAbsent(prefix, found);
            series = before == null ? found : before;
        }
        return series;
    }

    private static String written(String prefix, int number) {
        return String.format("%s%04d", prefix, number);
    }

    private Series registered(String prefix) {
        Series series = new Series();
        TreeSet<Integer> used = new TreeSet<>();
        for (String kept : KEPT) {
            entities
                    .createQuery("SELECT d.number FROM " + kept + " d WHERE d.number LIKE :prefix", String.class)
                    .setParameter("prefix", prefix + "%")
                    .getResultList()
                    .stream()
                    .map(number -> Integer.valueOf(number.substring(prefix.length())))
                    // Numbers drawn by lot lie far above: between them and the running ones nothing is free.
                    .filter(number -> number < DrawnNumbers.FIRST)
                    .forEach(used::add);
        }
        series.last = used.isEmpty() ? 0 : used.last();
        for (int number = 1; number < series.last; number++) {
            if (!used.contains(number)) {
                series.free.add(number);
            }
        }
        return series;
    }

    /** One that was given back although its act was kept, as when the database's answer was lost. */
    private boolean isRegistered(String prefix, int number) {
        return KEPT.stream()
                .anyMatch(kept ->
                        entities.createQuery("SELECT COUNT(d) FROM " + kept + " d WHERE d.number = :number", Long.class)
                                        .setParameter("number", written(prefix, number))
                                        .getSingleResult()
                                > 0);
    }

    /** The numbers of one prefix and year. */
    private static final class Series {
        private final TreeSet<Integer> free = new TreeSet<>();
        private int last;

        synchronized int take() {
            Integer returned = free.pollFirst();
            return returned == null ? ++last : returned;
        }

        synchronized void giveBack(int number) {
            free.add(number);
        }
    }
}
