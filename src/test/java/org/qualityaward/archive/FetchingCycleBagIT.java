package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.identity.Person;
import org.qualityaward.regulation.RuleSets;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.FreeYear;
import org.qualityaward.testing.PageClient;

/** The office fetches the papers of a cycle over HTTP while the page tells how far it is; nobody else gets them. */
class FetchingCycleBagIT extends ArchiveFixture {

    private static final String ADDRESS = "/files/bag/cycle/\\d+\\?download=([0-9a-f-]{36})";
    private static final String FORM = "handingOver";
    private static final String PAGE = "/office/archive.xhtml";

    @Inject
    RuleSets ruleSets;

    @Inject
    Cycles cycles;

    @Inject
    AwardClock clock;

    @Inject
    HttpServletRequest server;

    @PersistenceContext
    EntityManager entities;

    @TempDir
    Path here;

    private PageClient client;

    @BeforeEach
    void open() {
        client = new PageClient(server);
    }

    private void signIn(Role role) throws Exception {
        String account = "it-" + System.nanoTime();
        Person person = new Person(account, "经办人", "质量科", passwords.hashed(account, PASSWORD), false);
        person.grant(Set.of(role));
        inTransaction(() -> {
            people.add(person);
            return null;
        });
        client.signIn(account, PASSWORD);
    }

    @Test
    void thePapersOfACycleAreFetchedByTheOfficeAlone() throws Exception {
        Cycle cycle = cycle();
        SignedDocument paper = file(Paper.of(DocumentType.NOTICE, "公示")
                .about("cycle", cycle.getId())
                .paragraph("正文")
                .build());
        String path = "/files/bag/cycle/" + cycle.getId();

        signIn(Role.OFFICE);
        HttpResponse<Path> bag = client.fetch(path + "?download=unexpected", here.resolve("bag.zip"));
        assertEquals(200, bag.statusCode());
        assertTrue(bag.headers().firstValue("Content-Type").orElse("").startsWith("application/zip"));
        Programs.unzip(Files.readAllBytes(bag.body()), here.resolve("bag"));
        try (Stream<Path> files = Files.walk(here.resolve("bag"))) {
            assertTrue(files.anyMatch(file -> file.getFileName().toString().equals(paper.getFileName() + ".pdf")));
        }
        assertEquals(
                404,
                client.fetch("/files/bag/cycle/999999999", here.resolve("none")).statusCode());

        signIn(Role.REVIEWER);
        assertEquals(404, client.fetch(path, here.resolve("refused")).statusCode());
    }

    /** The page asks for the bag under an id of its own, and another bag that is fetched meanwhile does not count for it. */
    @Test
    void thePageTellsHowFarItsOwnBagIs() throws Exception {
        Cycle cycle = cycle();
        file(Paper.of(DocumentType.NOTICE, "公示")
                .about("cycle", cycle.getId())
                .paragraph("正文")
                .build());
        signIn(Role.OFFICE);
        String page = client.read(PAGE);
        String button = found("<button id=\"(handingOver:cycles:[^\"]+)\"[^>]*title=\"[^\"]*" + cycle.getYear(), page);
        String answer = client.ask(PAGE, page, FORM, button);
        String download = found(ADDRESS, answer);
        String poll = found("\"Poll\"[^{]*\\{id:\"([^\"]+)\"", answer);

        assertEquals(
                404,
                client.fetch("/files/bag/cycle/999999999?download=another", here.resolve("none"))
                        .statusCode());
        assertTrue(client.ask(PAGE, page, FORM, poll).contains("已写入 0 份"), "not begun yet");
        assertEquals(
                200,
                client.fetch("/files/bag/cycle/" + cycle.getId() + "?download=" + download, here.resolve("bag.zip"))
                        .statusCode());
        assertTrue(client.ask(PAGE, page, FORM, poll).contains("已全部写出，共 1 份"), "whole");
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find(), pattern + " in " + text);
        return matcher.group(1);
    }

    private Cycle cycle() {
        int year = FreeYear.in(cycles);
        Cycle cycle = new Cycle(year, ruleSets.latest().orElseThrow(), clock.instant());
        return inTransaction(() -> {
            entities.persist(cycle);
            return cycle;
        });
    }
}
