package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    /** The sorting example of RFC 8785, 3.2.3: by UTF-16 code units, not by code points. */
    @Test
    void sortsMembersAsTheRfcsExample() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("\u20ac", "Euro Sign");
        map.put("\r", "Carriage Return");
        map.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        map.put("1", "One");
        map.put("\ud83d\ude00", "Emoji: Grinning Face");
        map.put("\u0080", "Control");
        map.put("\u00f6", "Latin Small Letter O With Diaeresis");
        assertEquals(
                "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}",
                CanonicalJson.write(map));
    }

    /** The string of RFC 8785, 3.2.2, with its literals. */
    @Test
    void escapesAsTheRfcsExample() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("string", "\u20ac$\u000f\nA'B\"\\\\\"/");
        map.put("literals", Arrays.asList(null, true, false));
        assertEquals(
                "{\"literals\":[null,true,false],\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}",
                CanonicalJson.write(map));
    }

    @Test
    void wholeNumbersUpToTheLimitOfEveryReader() {
        assertEquals("[0,-1,9007199254740992]", CanonicalJson.write(List.of(0, -1L, 1L << 53)));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write((1L << 53) + 1));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(1.5));
    }

    @Test
    void halfOfACharacterIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write("a\ud83d"));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write("\ude00a"));
    }
}
