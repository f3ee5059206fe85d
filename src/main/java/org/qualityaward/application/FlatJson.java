package org.qualityaward.application;

import java.util.Map;
import java.util.TreeMap;

/** Reads back the one shape that a form is stored in: a JSON object of texts, without white space between its tokens. */
final class FlatJson {

    private static final int HEX = 16;
    private static final int DIGITS = 4;

    private final String json;
    private int at;

    private FlatJson(String json) {
        this.json = json;
    }

    /** @throws IllegalArgumentException where the text is anything else */
    static Map<String, String> read(String json) {
        return new FlatJson(json).object();
    }

    private Map<String, String> object() {
        Map<String, String> members = new TreeMap<>();
        take('{');
        while (json.charAt(at) != '}') {
            String name = string();
            take(':');
            members.put(name, string());
            if (json.charAt(at) != '}') {
                take(',');
            }
        }
        take('}');
        if (at != json.length()) {
            throw unexpected();
        }
        return members;
    }

    private String string() {
        take('"');
        StringBuilder text = new StringBuilder();
        while (json.charAt(at) != '"') {
            char c = json.charAt(at++);
            text.append(c == '\\' ? escaped() : c);
        }
        take('"');
        return text.toString();
    }

    private char escaped() {
        char c = json.charAt(at++);
        return switch (c) {
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> {
                at += DIGITS;
                yield (char) Integer.parseInt(json.substring(at - DIGITS, at), HEX);
            }
            case '"', '\\', '/' -> c;
            default -> throw unexpected();
        };
    }

    private void take(char expected) {
        if (at >= json.length() || json.charAt(at) != expected) {
            throw unexpected();
        }
        at++;
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("A stored form is broken at character " + at);
    }
}
