package org.qualityaward.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void speaksChineseWhateverTheServersOwnLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertEquals("海勃湾区", Texts.of(Locale.SIMPLIFIED_CHINESE, District.HAIBOWAN));
            assertEquals("海勃湾区", Texts.of(Locale.CHINESE, District.HAIBOWAN));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void speaksEnglishWhereAsked() {
        assertEquals("Haibowan District", Texts.of(Locale.ENGLISH, District.HAIBOWAN));
        assertEquals("Article 17", Texts.text(Locale.ENGLISH, "shared.article", 17));
    }

    @Test
    void writesLargeNumbersOfFactsWithoutGroupingIds() {
        assertEquals("第1000条", Texts.chinese("shared.article", 1000L));
    }

    @Test
    void answersWithTheKeyWhereATextIsMissing() {
        assertEquals("no.such.key", Texts.chinese("no.such.key"));
    }

    @Test
    void namesTheKeyOfANestedEnum() {
        assertEquals("shared.Outcome.ALLOWED", Texts.key(AuditEntry.Outcome.ALLOWED));
        assertEquals("已拒绝", Texts.of(Locale.SIMPLIFIED_CHINESE, AuditEntry.Outcome.REFUSED));
    }

    @Test
    void writesTimesInChinaTime() {
        assertEquals("2026-04-30 08:00", written(Instant.parse("2026-04-30T00:00:00Z")));
    }

    private static String written(Instant instant) {
        return Texts.text(Locale.ENGLISH, "shared.article", instant).replace("Article ", "");
    }
}
