package org.qualityaward.archive;

import java.util.List;
import java.util.Map;

/**
 * Writes values as canonical JSON (RFC 8785): members sorted by UTF-16 code units, no white space, the shortest escapes.
 * Takes maps with string keys, lists, strings, whole numbers within ±2^53, booleans and null. Fractions are not taken, for
 * none of our frozen contents needs one: percents and points are written as text, as they are printed.
 */
public final class CanonicalJson {

    private static final long LIMIT = 1L << 53;

    private CanonicalJson() {}

    public static String write(Object value) {
        StringBuilder out = new StringBuilder();
        append(out, value);
        return out.toString();
    }

    private static void append(StringBuilder out, Object value) {
        if (value == null || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof String string) {
            append(out, string);
        } else if (value instanceof Long || value instanceof Integer) {
            long number = ((Number) value).longValue();
            if (number > LIMIT || number < -LIMIT) {
                throw new IllegalArgumentException("beyond the whole numbers that every JSON reader keeps: " + number);
            }
            out.append(number);
        } else if (value instanceof List<?> list) {
            appendList(out, list);
        } else if (value instanceof Map<?, ?> map) {
            appendMap(out, map);
        } else {
            throw new IllegalArgumentException("not for canonical JSON: " + value.getClass());
        }
    }

    private static void appendList(StringBuilder out, List<?> list) {
        out.append('[');
        String separator = "";
        for (Object element : list) {
            out.append(separator);
            append(out, element);
            separator = ",";
        }
        out.append(']');
    }

    private static void appendMap(StringBuilder out, Map<?, ?> map) {
        List<String> keys =
                map.keySet().stream().map(String.class::cast).sorted().toList();
        out.append('{');
        String separator = "";
        for (String key : keys) {
            out.append(separator);
            append(out, key);
            out.append(':');
            append(out, map.get(key));
            separator = ",";
        }
        out.append('}');
    }

    private static void append(StringBuilder out, String string) {
        out.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < 0x20) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else if (Character.isSurrogate(c)) {
                        i = appendPair(out, string, i);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static int appendPair(StringBuilder out, String string, int i) {
        if (i + 1 < string.length() && Character.isSurrogatePair(string.charAt(i), string.charAt(i + 1))) {
            out.append(string, i, i + 2);
            return i + 1;
        }
        throw new IllegalArgumentException("half of a character at " + i);
    }
}
