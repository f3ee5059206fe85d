package org.qualityaward.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.qualityaward.benchmark.Visitor;

/**
 * Eight people with eight sessions who click in the same moment. Each gets his page, again and again; the server once took
 * the roles of one for those of another and refused some of them, about one click in twenty.
 */
class ManyAtOnceIT {

    private static final String ADDRESS = "http://localhost:" + System.getProperty("it.http.port", "18080");
    private static final int PEOPLE = 8;
    private static final int ROUNDS = 6;

    @Test
    void eachGetsHisPage() throws Exception {
        List<Visitor> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(Visitor.at(ADDRESS, "office"));
        }
        ExecutorService hands = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Callable<Integer>> clicks = people.stream()
                    .map(person -> (Callable<Integer>) () -> person.read("/office/notices.xhtml"))
                    .toList();
            for (int round = 0; round < ROUNDS; round++) {
                for (Future<Integer> page : hands.invokeAll(clicks)) {
                    assertTrue(page.get() > 0);
                }
            }
        } finally {
            hands.shutdown();
        }
    }
}
