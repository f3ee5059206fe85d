package org.qualityaward.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who opens pages of the tested application and sends their forms, over HTTP and without a browser's scripts. */
public final class PageClient {

    private static final Pattern STATE = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .cookieHandler(cookies)
            .build();

    /** @param server the call by which the test itself was begun */
    public PageClient(HttpServletRequest server) {
        address = "http://localhost:" + server.getServerPort() + server.getContextPath();
    }

    public void signIn(String account, String password) throws IOException, InterruptedException {
        cookies.getCookieStore().removeAll();
        String path = "/login.xhtml";
        post(
                path,
                read(path),
                Map.of("login", "login", "login:account", account, "login:password", password, "login:signIn", ""));
    }

    public HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    /** Opens a page while others are opened. */
    public CompletableFuture<HttpResponse<String>> opening(String path) {
        return client.sendAsync(request(path).build(), BodyHandlers.ofString());
    }

    public String read(String path) throws IOException, InterruptedException {
        return open(path).body();
    }

    public HttpResponse<Path> fetch(String path, Path into) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofFile(into));
    }

    /** Sends a form of a page as it was read before. */
    public String post(String path, String page, Map<String, String> fields) throws IOException, InterruptedException {
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
                        request(path)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Referer", address + path)
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    /** Sends a form as a script does, on behalf of one of its components, and says what is to be drawn anew. */
    public String ask(String path, String page, String form, String source) throws IOException, InterruptedException {
        return post(
                path,
                page,
                Map.of(
                        "jakarta.faces.partial.ajax",
                        "true",
                        "jakarta.faces.source",
                        source,
                        "jakarta.faces.partial.execute",
                        source,
                        "jakarta.faces.partial.render",
                        form,
                        source,
                        source,
                        form,
                        form));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
