package org.qualityaward.recusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.qualityaward.application.Application;
import org.qualityaward.deliberation.Ranking;
import org.qualityaward.demo.Stagehand;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.review.clock.WatchingReviewClock;
import org.qualityaward.shared.Forgetfulness;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.TestTransaction;

/**
 * Article 34, non-interference: what a recused person is shown is byte for byte what he would be shown if the file did not
 * exist. One of each kind of staff is recused by order from an application of the cycle under way and from one of the cycle
 * before; each signs in and follows every link from his start page, searches by the applicant's name, exports the list, and
 * asks for the addresses that only the file has. Then the file is taken out of the database ({@link WorldWithout}) and all of
 * it is done again. Three moments are walked through by those who have something to do in them: 2026 in its examination, 2024
 * set back into its review ({@link LiveReview}) and before its meeting.
 *
 * <p>Stated, not compared: once-only words of a page and digests ({@link Wanderer}); the bytes of a file of evidence, which
 * carry the reader's mark and moment; a person's own sign-ins; what is published to everybody and so reads the same to all
 * (notices, winners, the archive's public log); papers that speak of several applications, his among them, which are not there
 * for him at all; time that an answer takes.
 */
@Order(Integer.MAX_VALUE)
class NonInterferenceIT extends ServerIT {

    private static final List<String> EXAMINING = List.of("office", "office-lead", "district-hn");

    private static final List<String> REVIEWING = List.of("office", "institution", "reviewer01");

    private static final List<String> DECIDING = List.of("office", "office-lead", "reviewer01", "member1", "head");

    /** The filings they are recused from, by the organisations: 2026's and 2024's. */
    private static final List<String> FILED_BY = List.of("乌海市示范二号焦化有限责任公司", "%十四号%");

    private static final int AT_ONCE = 2;

    /** Of these there are two for each engagement, and a reviewer could open only those of his own team. */
    private static final String FORM = "supervision_evaluation";

    /** By what one finds a thing whose id one guesses; another folder's pages are closed to him anyway. */
    private static final List<String> GUESSES = List.of(
            "application /office/application.xhtml?id=",
            "application /office/examination.xhtml?id=",
            "application /district/check.xhtml?id=",
            "application /reviewer/score-sheet.xhtml?id=",
            "application /reviewer/consensus-items.xhtml?id=",
            "application /reviewer/site-visit.xhtml?id=",
            "application /reviewer/visit-plan.xhtml?id=",
            "application /reviewer/visit-notes.xhtml?id=",
            "application /reviewer/defence.xhtml?id=",
            "visit_photo /files/visit/",
            "visit_photo /files/visit/%d/small",
            FORM + " /reviewer/evaluation.xhtml?id=",
            "award /office/honour.xhtml?id=",
            "evidence_file /files/",
            "signed_document /document.xhtml?id=",
            "signed_document /files/document/%d/file");

    @Inject
    TestTransaction transaction;

    @Resource(lookup = "jdbc/qualityaward")
    DataSource database;

    @PersistenceContext
    EntityManager entities;

    @Inject
    People people;

    @Inject
    Recusing recusing;

    @Inject
    Grounds grounds;

    @Inject
    WatchingDeclarations watching;

    @Inject
    WatchingReviewClock reviewClock;

    @Inject
    Forgetfulness forgetfulness;

    @Inject
    HttpServletRequest request;

    private final List<String> names = new ArrayList<>();

    @Test
    void theRecusedSeesWhatHeWouldSeeIfTheFileDidNotExist() throws Exception {
        List<Long> files = recuseEverybody();
        assertEquals(2, files.size());
        List<String> guesses = guesses(new WorldWithout(database, files));
        assertTrue(guesses.size() > GUESSES.size(), guesses.toString());
        List<String> leaks = leaks("while 2026 is examined", EXAMINING, files, guesses);
        LiveReview review = new LiveReview(database, 2024, "十四号");
        change("UPDATE award_cycle SET stage = 'ARCHIVED' WHERE award_year = 2026");
        try {
            review.enter();
            leaks.addAll(leaks("while 2024 is reviewed", REVIEWING, files, guesses));
            review.leave();
            change("UPDATE award_cycle SET stage = 'DELIBERATION' WHERE award_year = 2024");
            leaks.addAll(leaks("while 2024 is decided", DECIDING, files, List.of()));
        } finally {
            review.leave();
            change("UPDATE award_cycle SET stage = 'EXAMINATION' WHERE award_year = 2026");
            change("UPDATE award_cycle SET stage = 'ARCHIVED' WHERE award_year = 2024");
        }
        assertEquals(List.of(), leaks);
    }

    private List<Long> recuseEverybody() throws Exception {
        transaction.begin();
        List<Application> files = entities.createQuery(
                        "SELECT a FROM Application a WHERE a.name LIKE :first OR a.name LIKE :second",
                        Application.class)
                .setParameter("first", FILED_BY.get(0))
                .setParameter("second", FILED_BY.get(1))
                .getResultList();
        Set<String> recused = new TreeSet<>(EXAMINING);
        recused.addAll(REVIEWING);
        recused.addAll(DECIDING);
        for (Application file : files) {
            names.add(file.getName());
            for (String account : recused) {
                Person person = people.byAccount(account).orElseThrow();
                recusing.recuse(person, file, grounds.active().get(0), RecusalCause.ORDERED, "事实");
            }
        }
        transaction.commit();
        return files.stream().map(Application::getId).toList();
    }

    private List<String> leaks(String moment, List<String> accounts, List<Long> files, List<String> guesses)
            throws Exception {
        WorldWithout other = new WorldWithout(database, files);
        for (String account : accounts) {
            signedIn(account).openDeclarations();
        }
        // Whoever is to be reminded or told by now is, and all have been here since, so that it is news in neither
        // world.
        watching.look();
        reviewClock.look();
        for (String account : accounts) {
            signedIn(account);
        }
        List<Map<String, String>> with = shownToEach(accounts, guesses);
        List<String> leaks = new ArrayList<>();
        other.enter();
        try {
            rehash();
            List<Map<String, String>> without = shownToEach(accounts, guesses);
            for (int i = 0; i < accounts.size(); i++) {
                leaks.addAll(differences(accounts.get(i) + " " + moment, with.get(i), without.get(i)));
            }
        } finally {
            other.leave();
            rehash();
        }
        return leaks;
    }

    private List<Map<String, String>> shownToEach(List<String> accounts, List<String> guesses) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Map<String, String>>> each = new ArrayList<>();
            for (String account : accounts) {
                Wanderer person = signedIn(account);
                each.add(() -> shown(person, guesses));
            }
            List<Map<String, String>> shown = new ArrayList<>();
            for (Future<Map<String, String>> found : hands.invokeAll(each)) {
                shown.add(found.get());
            }
            return shown;
        } finally {
            hands.shutdownNow();
        }
    }

    private static List<String> guesses(WorldWithout other) {
        List<String> addresses = new ArrayList<>();
        for (String guess : GUESSES) {
            String[] parts = guess.split(" ");
            other.ids(parts[0]).stream()
                    .limit(parts[0].equals(FORM) ? Long.MAX_VALUE : 2)
                    .forEach(id -> addresses.add(parts[1].contains("%d") ? parts[1].formatted(id) : parts[1] + id));
        }
        return addresses;
    }

    /** Everything that a person is shown: what is behind links, what he guesses, what he searches for and exports. */
    private Map<String, String> shown(Wanderer person, List<String> guesses) throws Exception {
        Map<String, String> shown = person.wander(guesses);
        for (String name : names) {
            search(person, shown, "/office/applications.xhtml", "content", "text", "find", name);
            search(person, shown, "/office/honours.xhtml", "form", "text", "find", name);
            search(person, shown, "/documents.xhtml", "list", "search", "ask", name);
        }
        if (shown.containsKey("/office/applications.xhtml")) {
            Map<String, String> export = Map.of("export", "export", "export:csv", "");
            shown.put("the list as a table", person.fill("/office/applications.xhtml", export));
        }
        return shown;
    }

    private static void search(
            Wanderer person,
            Map<String, String> shown,
            String page,
            String form,
            String field,
            String find,
            String name)
            throws Exception {
        if (shown.containsKey(page)) {
            Map<String, String> fields = Map.of(form, form, form + ":" + field, name, form + ":" + find, "");
            shown.put(page + " searched for " + name, person.fill(page, fields));
        }
    }

    private Wanderer signedIn(String account) throws Exception {
        Wanderer person = new Wanderer(
                "http://localhost:" + request.getServerPort(), request.getContextPath(), forgetfulness::forget);
        person.signIn(account, Stagehand.PASSWORD);
        return person;
    }

    /** The digest of a ranking is over what stands in it. */
    private void rehash() throws Exception {
        Method hash = Ranking.class.getDeclaredMethod("hashOfInputs");
        hash.setAccessible(true);
        entities.clear();
        for (Ranking ranking : entities.createQuery(
                        "SELECT r FROM Ranking r WHERE r.inputsHash IS NOT NULL", Ranking.class)
                .getResultList()) {
            change("UPDATE ranking SET inputs_hash = '%s' WHERE id = %d"
                    .formatted(hash.invoke(ranking), ranking.getId()));
        }
    }

    private void change(String sql) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static List<String> differences(String who, Map<String, String> with, Map<String, String> without) {
        List<String> leaks = new ArrayList<>();
        Set<String> paths = new TreeSet<>(with.keySet());
        paths.addAll(without.keySet());
        for (String path : paths) {
            String[] one = with.getOrDefault(path, "(leads nowhere)").split("\n");
            String[] other = without.getOrDefault(path, "(leads nowhere)").split("\n");
            for (int i = 0; i < Math.max(one.length, other.length); i++) {
                String here = i < one.length ? one[i] : "(end)";
                String there = i < other.length ? other[i] : "(end)";
                if (!here.equals(there)) {
                    leaks.add("%s, %s, line %d:%n  with    %s%n  without %s%n"
                            .formatted(who, path, i + 1, here.strip(), there.strip()));
                    break;
                }
            }
        }
        return leaks;
    }
}
