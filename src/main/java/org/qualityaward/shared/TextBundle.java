package org.qualityaward.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * One bundle out of the small bundles of the rooms, so that a page says {@code #{t['cycle.plan.title']}} wherever the
 * text lives. This root is Chinese; {@link TextBundle_en} stands before it for English.
 */
public class TextBundle extends ResourceBundle {

    /** The rooms, in the order of the house. */
    public static final List<String> ROOMS = List.of(
            "shared",
            "web",
            "calendar",
            "regulation",
            "identity",
            "archive",
            "archive-keys",
            "archive-keeping",
            "archive-renewal",
            "archive-alarm",
            "cycle",
            "application",
            "application-pages",
            "recusal",
            "recusal-import",
            "review",
            "review-pages",
            "review-plan",
            "review-consensus",
            "review-calibration",
            "review-report",
            "review-visit",
            "review-defence",
            "review-clock",
            "supervision",
            "supervision-cases",
            "publicity",
            "deliberation",
            "honour",
            "demo");

    private final Properties texts = new Properties();

    public TextBundle() {
        this("");
    }

    protected TextBundle(String suffix) {
        ROOMS.forEach(room -> load("/i18n/" + room + suffix + ".properties"));
    }

    private void load(String path) {
        try (InputStream in = TextBundle.class.getResourceAsStream(path)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.getProperty(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.stringPropertyNames());
    }
}
