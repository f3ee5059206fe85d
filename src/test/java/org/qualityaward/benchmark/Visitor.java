package org.qualityaward.benchmark;

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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qualityaward.demo.Stagehand;

/** One person with one connection that stays open and a session of his own, without a browser. */
public final class Visitor {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .cookieHandler(new CookieManager())
            .build();

    private Visitor(String address) {
        this.address = address;
    }

    /** Signed in with a demo account, or a stranger where the account is empty. */
    public static Visitor at(String address, String account) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(address);
        if (!account.isEmpty()) {
            visitor.signIn(account);
        }
        return visitor;
    }

    /** The size of a page in bytes; anything but the page itself is an error. */
    public int read(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(get(path), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200 || answer.uri().getPath().endsWith("/login.xhtml") && !path.contains("login")) {
            throw new IOException(path + " answers " + answer.statusCode() + " at " + answer.uri());
        }
        return answer.body().length;
    }

    /** A page's text. */
    public String text(String path) throws IOException, InterruptedException {
        return client.send(get(path), BodyHandlers.ofString()).body();
    }

    /** Sends a form of a page that was just read. */
    public HttpResponse<String> post(String path, String page, Map<String, String> fields)
            throws IOException, InterruptedException {
        Map<String, String> form = new LinkedHashMap<>(fields);
        Matcher state = VIEW_STATE.matcher(page);
        if (!state.find()) {
            throw new IOException(path + " has no form");
        }
        form.put("jakarta.faces.ViewState", state.group(1));
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private void signIn(String account) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(
                "/login.xhtml",
                text("/login.xhtml"),
                Map.of(
                        "login",
                        "login",
                        "login:account",
                        account,
                        "login:password",
                        Stagehand.PASSWORD,
                        "login:signIn",
                        ""));
        if (answer.statusCode() != 200 || answer.uri().getPath().endsWith("/login.xhtml")) {
            throw new IOException(account + " could not sign in: " + answer.statusCode() + " at " + answer.uri());
        }
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
