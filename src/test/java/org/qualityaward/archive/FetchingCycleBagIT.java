package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.identity.Person;
import org.qualityaward.regulation.RuleSets;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.FreeYear;

/** The office fetches the papers of a cycle over HTTP while the page tells how far it is; nobody else gets them. */
class FetchingCycleBagIT extends ArchiveFixture {

    private static final Pattern STATE = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final String ADDRESS = "/files/bag/cycle/\\d+\\?download=([0-9a-f-]{36})";
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

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .cookieHandler(cookies)
            .build();

    private URI address(String path) {
        return URI.create("http://localhost:" + server.getServerPort() + server.getContextPath() + path);
    }

    private String read(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private String post(String path, String page, Map<String, String> fields) throws IOException, InterruptedException {
        Matcher state = STATE.matcher(page);
        assertTrue(state.find(), "no form on " + path);
        Map<String, String> hidden = new HashMap<>(Map.of("jakarta.faces.ViewState", state.group(1)));
        Matcher nonce = NONCE.matcher(page);
        if (nonce.find()) {
            hidden.put("primefaces.nonce", nonce.group(1));
        }
        String body = Stream.concat(fields.entrySet().stream(), hidden.entrySet().stream())
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return client.send(
                        HttpRequest.newBuilder(address(path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void signIn(Role role) throws Exception {
        String account = "it-" + System.nanoTime();
        Person person = new Person(account, "经办人", "质量科", passwords.hashed(account, PASSWORD), false);
        person.grant(Set.of(role));
        inTransaction(() -> {
            people.add(person);
            return null;
        });
        cookies.getCookieStore().removeAll();
        post(
                "/login.xhtml",
                read("/login.xhtml"),
                Map.of("login", "login", "login:account", account, "login:password", PASSWORD, "login:signIn", ""));
    }

    private HttpResponse<Path> fetch(String path, String name) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofFile(here.resolve(name)));
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
        HttpResponse<Path> bag = fetch(path + "?download=unexpected", "bag.zip");
        assertEquals(200, bag.statusCode());
        assertTrue(bag.headers().firstValue("Content-Type").orElse("").startsWith("application/zip"));
        Programs.unzip(Files.readAllBytes(bag.body()), here.resolve("bag"));
        try (Stream<Path> files = Files.walk(here.resolve("bag"))) {
            assertTrue(files.anyMatch(file -> file.getFileName().toString().equals(paper.getFileName() + ".pdf")));
        }
        assertEquals(404, fetch("/files/bag/cycle/999999999", "none").statusCode());

        signIn(Role.REVIEWER);
        assertEquals(404, fetch(path, "refused").statusCode());
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
        String page = read(PAGE);
        String button = found("<button id=\"(handingOver:cycles:[^\"]+)\"[^>]*title=\"[^\"]*" + cycle.getYear(), page);
        String answer = post(PAGE, page, ajax(button));
        String download = found(ADDRESS, answer);
        String poll = found("\"Poll\"[^{]*\\{id:\"([^\"]+)\"", answer);

        assertEquals(
                404,
                fetch("/files/bag/cycle/999999999?download=another", "none").statusCode());
        assertTrue(post(PAGE, page, ajax(poll)).contains("已写入 0 份"), "not begun yet");
        assertEquals(
                200,
                fetch("/files/bag/cycle/" + cycle.getId() + "?download=" + download, "bag.zip")
                        .statusCode());
        assertTrue(post(PAGE, page, ajax(poll)).contains("已全部写出，共 1 份"), "whole");
    }

    private static Map<String, String> ajax(String source) {
        return Map.of(
                "jakarta.faces.partial.ajax",
                "true",
                "jakarta.faces.source",
                source,
                "jakarta.faces.partial.execute",
                source,
                "jakarta.faces.partial.render",
                "handingOver",
                source,
                source,
                "handingOver",
                "handingOver");
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
