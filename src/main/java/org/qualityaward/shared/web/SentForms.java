package org.qualityaward.shared.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.ExternalContext;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The forms that one session sends: one after the other, and what the last one was that was carried out. A double click
 * sends the same form twice; the second waits for the first and is then known again.
 *
 * <p>A form is known by a keyed digest of all its fields, which tells nobody what was typed; the key lives as long as the
 * server. The state of the page is one of the fields: the same input on a page that was opened anew is another form.
 */
@SessionScoped
public class SentForms implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String HASH = "HmacSHA256";
    private static final byte[] KEY = new byte[32];

    static {
        new SecureRandom().nextBytes(KEY);
    }

    private final ReentrantLock turn = new ReentrantLock(true);
    private String last;
    private HashSet<String> acts = new HashSet<>();
    private String ledTo;

    /** Held while a form of this session is worked on. */
    Lock turn() {
        return turn;
    }

    /** Whether this form was the last that was carried out. */
    boolean repeats(String form) {
        return form.equals(last);
    }

    /** Where the answer to the last form sent the browser; null where it stayed on its page. */
    String ledTo() {
        return ledTo;
    }

    /** What the last form carried out, as {@link org.qualityaward.shared.Sending} says. */
    Set<String> acts() {
        return Set.copyOf(acts);
    }

    void carriedOut(String form, Set<String> deeds, String answerLedTo) {
        last = form;
        acts = new HashSet<>(deeds);
        ledTo = answerLedTo;
    }

    /** By what a form is known. */
    static String known(ExternalContext request) {
        try {
            Mac digest = Mac.getInstance(HASH);
            digest.init(new SecretKeySpec(KEY, HASH));
            add(digest, request.getRequestServletPath());
            new TreeMap<>(request.getRequestParameterValuesMap()).forEach((name, values) -> {
                add(digest, name);
                Arrays.stream(values).forEach(value -> add(digest, Objects.toString(value, "")));
            });
            return HexFormat.of().formatHex(digest.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(Mac digest, String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
