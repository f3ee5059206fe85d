package org.qualityaward.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

/** What the invented people write: reports, remarks, reasons. Chinese only, since it is data. */
final class DemoTexts {

    private static final Properties TEXTS = load();

    private DemoTexts() {}

    /** The text of a key with its facts. */
    static String get(String key, Object... facts) {
        String text = TEXTS.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("No demo text " + key);
        }
        return facts.length == 0 ? text : MessageFormat.format(text, facts);
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                DemoTexts.class.getResourceAsStream("/demo/texts.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
