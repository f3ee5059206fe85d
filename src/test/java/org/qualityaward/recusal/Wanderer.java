package org.qualityaward.recusal;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who signs in and follows every link that he finds, and keeps what each address answered. Answers are kept byte
 * for byte, but for what differs between any two answers to the same question: the state of a form (ViewState), the once-only
 * words that let scripts run (nonce), and the session's number in an address.
 */
final class Wanderer {

    /** Leads on within the application; styles, scripts and pictures tell nobody anything. */
    private static final Pattern LINK =
            Pattern.compile("(?:href|src|data-href)=\"(/[^\"#]*)|\"(/[a-z]+/[a-z-]+\\.xhtml\\?[a-z]+=[^\"#]*)\"");

    private static final Pattern STATE = Pattern.compile("(name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\")([^\"]*)");
    private static final Pattern NONCE = Pattern.compile("(nonce(?:=\"|\\\\?[\"']?[:=,] ?\\\\?[\"']))([^\"'\\\\]*)");
    private static final Pattern INIT = Pattern.compile("(PrimeFaces\\.csp\\.init\\(')([^']*)");
    private static final Pattern MARK =
            Pattern.compile("(fill-opacity=\"\\.10\">[^<]*) \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
    private static final Pattern DIGEST = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final Pattern DECLARATIONS = Pattern.compile("\"[^\"]*(/[a-z]+/declarations\\.xhtml)\"");
    private static final Pattern SESSION = Pattern.compile(";jsessionid=[0-9a-fA-F.]+");

    /** So many of a kind are opened, such as filings from a list: the others are the same page. */
    private static final int ALIKE = 2;

    /** A server that has just been started refuses now and then what it grants a moment later. */
    private static final int PATIENCE = 5;

    private final String address;
    private final String context;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .cookieHandler(new CookieManager())
            .build();
    private final Map<String, String> answers = new TreeMap<>();
    private final Runnable forget;

    /**
     * @param address the server
     * @param context path of the application in it
     * @param forget makes the pages forget what they remember
     */
    Wanderer(String address, String context, Runnable forget) {
        this.address = address;
        this.context = context;
        this.forget = forget;
    }

    void signIn(String account, String password) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(
                "/login.xhtml",
                Map.of("login", "login", "login:account", account, "login:password", password, "login:signIn", ""));
        String to = answer.headers().firstValue("Location").orElse("");
        if (!to.contains("/start.xhtml")) {
            throw new IOException(account + " could not sign in: " + answer.statusCode() + " " + to);
        }
    }

    /** Goes from the start page as far as links lead; some addresses are asked besides. */
    Map<String, String> wander(Collection<String> besides) throws IOException, InterruptedException {
        Deque<String> ahead = new ArrayDeque<>();
        Set<String> met = new HashSet<>();
        Map<String, Integer> alike = new HashMap<>();
        ahead.add("/start.xhtml");
        ahead.addAll(besides);
        while (!ahead.isEmpty()) {
            String path = ahead.poll();
            if (!answers.containsKey(path)) {
                String answer = ask(path);
                answers.put(path, answer);
                Matcher link = LINK.matcher(answer);
                while (link.find()) {
                    String to = link.group(1) == null ? link.group(2) : link.group(1);
                    to = to.replace("&amp;", "&");
                    to = to.startsWith(context + "/") ? to.substring(context.length()) : to;
                    if (leadsOn(to)
                            && met.add(to)
                            && alike.merge(to.replaceAll("[0-9]{3,}", ""), 1, Integer::sum) <= ALIKE) {
                        ahead.add(to);
                    }
                }
            }
        }
        return answers;
    }

    /** Opening one's declaration is an act: it asks about what is new. */
    void openDeclarations() throws IOException, InterruptedException {
        Matcher link = DECLARATIONS.matcher(ask("/start.xhtml"));
        if (link.find()) {
            ask(link.group(1));
        }
    }

    /**
     * Sends a form of a page with some fields, and says what came back. The page is drawn anew before: where it was written
     * from memory, what answers the form is built a moment later, and names scripts and ways to sort in another order.
     */
    String fill(String path, Map<String, String> fields) throws IOException, InterruptedException {
        forget.run();
        return said(post(path, fields));
    }

    private static boolean leadsOn(String path) {
        return !path.contains("/jakarta.faces.resource/")
                && !path.contains("language=")
                && !path.startsWith("/public/")
                && !path.startsWith("/article.xhtml")
                && !path.startsWith("/files/document/")
                && !path.startsWith("/account/")
                && !path.startsWith("/index.xhtml")
                && !path.startsWith("/demo/");
    }

    private String ask(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(path);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        boolean page = type.startsWith("text/");
        String told = answer.statusCode() + " " + type + " "
                + answer.headers().firstValue("Content-Disposition").orElse("") + " "
                + answer.headers().firstValue("Location").orElse("") + "\n";
        return page ? normal(told + new String(answer.body(), StandardCharsets.UTF_8)) : told;
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address + context + path)).build();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        for (int again = 0; answer.statusCode() == 403 && again < PATIENCE; again++) {
            answer = client.send(request, BodyHandlers.ofByteArray());
        }
        return answer;
    }

    private HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String page = new String(get(path).body(), StandardCharsets.UTF_8);
        Matcher state = STATE.matcher(page);
        Matcher once = INIT.matcher(page);
        if (!state.find()) {
            throw new IOException(path + " has no form");
        }
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put("jakarta.faces.ViewState", state.group(2));
        if (once.find()) {
            form.put("primefaces.nonce", once.group(2));
        }
        StringBuilder body = new StringBuilder();
        form.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        HttpRequest post = HttpRequest.newBuilder(URI.create(address + context + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        return client.send(post, BodyHandlers.ofString());
    }

    private String said(HttpResponse<String> answer) {
        return normal(answer.statusCode() + "\n" + answer.body());
    }

    private static String normal(String answer) {
        String text = STATE.matcher(answer).replaceAll("$1");
        text = NONCE.matcher(text).replaceAll("$1");
        text = INIT.matcher(text).replaceAll("$1");
        text = MARK.matcher(text).replaceAll("$1");
        text = DIGEST.matcher(text).replaceAll("");
        return SESSION.matcher(text).replaceAll("");
    }
}
