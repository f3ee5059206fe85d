package org.qualityaward.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qualityaward.demo.Stagehand;

/**
 * Base of the tests that see what a person sees: a browser against the server that the build has started. Every page
 * that a test visits is watched: an error in the console, an answer of 5xx or a failed Ajax request fails the test,
 * even where the test itself does not look.
 */
@ExtendWith(ServerLogs.class)
public abstract class BrowserTest {

    /** The password of every demo account. */
    protected static final String DEMO_PASSWORD = Stagehand.PASSWORD;

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    /** One for each class, since two classes may be at work at once and a browser belongs to one thread. */
    private static final Map<Class<?>, Playwright> PLAYWRIGHTS = new ConcurrentHashMap<>();

    private static final Map<Class<?>, Browser> BROWSERS = new ConcurrentHashMap<>();

    /** The page of the person who is at the screen; see {@link #asVisitor} and {@link #login}. */
    protected Page page;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private String test;

    @BeforeAll
    static void openBrowser(TestInfo info) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PLAYWRIGHTS.put(info.getTestClass().orElseThrow(), playwright);
        BROWSERS.put(
                info.getTestClass().orElseThrow(),
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium())
                                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"))));
    }

    @AfterAll
    static void closeBrowser(TestInfo info) {
        BROWSERS.remove(info.getTestClass().orElseThrow());
        PLAYWRIGHTS.remove(info.getTestClass().orElseThrow()).close();
    }

    @BeforeEach
    void begin(TestInfo info) {
        test = getClass().getSimpleName() + "."
                + info.getTestMethod().orElseThrow().getName();
        asVisitor();
    }

    @AfterEach
    void nothingWentWrongUnseen() {
        for (int screen = 0; screen < contexts.size(); screen++) {
            for (Page shown : contexts.get(screen).pages()) {
                picture(shown, "end-" + screen);
            }
        }
        contexts.forEach(BrowserContext::close);
        assertEquals(List.of(), complaints, "what the browser complained of");
    }

    /** A new screen with nobody signed in. */
    protected Page asVisitor() {
        return newScreen(1280, 900, "zh-CN");
    }

    /** A new screen of a size and in a language, such as a telephone's. */
    protected Page newScreen(int width, int height, String language) {
        BrowserContext context = BROWSERS.get(getClass())
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale(language));
        context.setDefaultTimeout(30_000);
        contexts.add(context);
        page = context.newPage();
        page.onConsoleMessage(this::watch);
        page.onPageError(error -> complaints.add("script: " + error));
        page.onResponse(this::watch);
        return page;
    }

    /** A new screen on which a demo account is signed in, its start page open. */
    protected Page login(String account) {
        return login(account, DEMO_PASSWORD);
    }

    protected Page login(String account, String password) {
        asVisitor();
        open("/login.xhtml");
        page.locator("input[name$='account']").fill(account);
        page.locator("input[type='password']").fill(password);
        page.locator("input[type='password']").press("Enter");
        page.waitForURL(url -> !url.contains("/login.xhtml"));
        return page;
    }

    /** Of the server that the test is about; another for a test that has one to itself. */
    protected String address() {
        return "http://localhost:" + System.getProperty("it.http.port", "18080");
    }

    /** Opens a page of the application; a path such as {@code /office/applications.xhtml}. */
    protected Response open(String path) {
        return page.navigate(address() + path);
    }

    /** Asks for an address with the cookies of this screen but without showing the answer. */
    protected APIResponse get(String path) {
        return page.request().get(address() + path);
    }

    /** Waits until PrimeFaces has no request under way. */
    protected void settle() {
        page.waitForFunction(
                "() => !window.PrimeFaces || (PrimeFaces.ajax.Queue.isEmpty() && !PrimeFaces.animationActive)");
    }

    /** Clicks and waits for the answer. */
    protected void click(String selector) {
        click(page.locator(selector));
    }

    protected void click(Locator locator) {
        locator.click();
        settle();
    }

    protected void assertShows(String text) {
        page.getByText(text).first().waitFor();
    }

    /** Fails on what axe calls serious or critical. */
    protected void assertAccessible() {
        // Of a megabyte that says what is in order nothing is needed.
        AxeRunOptions violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        // The page has no frames; without legacy mode axe would open an empty page for each answer.
        List<String> found = new AxeBuilder(page)
                .setLegacyMode(true).options(violations).analyze().getViolations().stream()
                        .filter(rule -> "serious".equals(rule.getImpact()) || "critical".equals(rule.getImpact()))
                        .map(BrowserTest::describe)
                        .toList();
        assertEquals(List.of(), found, "accessibility of " + page.url());
    }

    /** Keeps a picture in target/screenshots. */
    protected Path screenshot(String name) {
        return picture(page, name);
    }

    private Path picture(Page shown, String name) {
        Path file = SCREENSHOTS.resolve(test + "-" + name + ".png");
        shown.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        assertTrue(Files.exists(file));
        return file;
    }

    /** Says that a complaint of the browser is what the test provokes, such as the 404 of a page that is not there. */
    protected void expectComplaint(String part) {
        assertTrue(complaints.removeIf(complaint -> complaint.contains(part)), "a complaint about " + part);
    }

    private void watch(ConsoleMessage message) {
        if ("error".equals(message.type())) {
            complaints.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }

    private void watch(Response response) {
        if (response.status() >= 500) {
            complaints.add(response.status() + " " + response.url());
        }
    }

    private static String describe(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + "): "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    private static Path chromium() {
        return Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is not on the PATH"));
    }
}
