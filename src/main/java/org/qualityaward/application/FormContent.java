package org.qualityaward.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qualityaward.archive.CanonicalJson;
import org.qualityaward.shared.Refusal;

/**
 * Everything that stands in an application form, as it was typed: names of fields with their texts, so that a draft keeps
 * what is not yet right. Immutable; the same content always has the same bytes and hash (RFC 8785). Two pages that were
 * open at once are brought together field by field ({@link #merge}).
 */
public final class FormContent {

    /** No form is longer than this; far beyond every limit of a rule set, so that only a flood meets it. */
    static final int FLOOD = 400_000;

    private static final FormContent BLANK = new FormContent(new TreeMap<>());

    private final SortedMap<String, String> values;

    private FormContent(SortedMap<String, String> values) {
        this.values = Collections.unmodifiableSortedMap(values);
    }

    public static FormContent blank() {
        return BLANK;
    }

    /**
     * What a page hands over; blank texts count as not filled in.
     *
     * @throws Refusal {@code application.refusal.flood} when it is longer than any form can be
     */
    public static FormContent of(Map<String, String> typed) {
        TreeMap<String, String> values = new TreeMap<>();
        typed.forEach((field, text) -> {
            String clean = clean(text);
            if (!clean.isEmpty()) {
                values.put(field, clean);
            }
        });
        int length = values.values().stream().mapToInt(String::length).sum();
        if (length > FLOOD) {
            throw new Refusal("application.refusal.flood", 0, length, FLOOD);
        }
        return new FormContent(values);
    }

    /** One more field, for tests and for what is known from registration. */
    public FormContent with(String field, Object value) {
        TreeMap<String, String> copy = new TreeMap<>(values);
        copy.put(field, value == null ? "" : value.toString());
        return of(copy);
    }

    public FormContent without(String field) {
        return with(field, "");
    }

    /** The text of a field, empty where it is not filled in. */
    public String text(String field) {
        return values.getOrDefault(field, "");
    }

    public Optional<String> find(String field) {
        return Optional.ofNullable(values.get(field));
    }

    public boolean has(String field) {
        return values.containsKey(field);
    }

    public SortedMap<String, String> values() {
        return values;
    }

    /** Characters of a field as people count them: a rare character beyond the base plane is one. */
    public int characters(String field) {
        String text = text(field);
        return text.codePointCount(0, text.length());
    }

    /**
     * Brings changes made on one page together with what was saved meanwhile from another.
     *
     * @param base what the page was loaded with
     * @param mine what it holds now
     * @return this content with the fields that the page changed
     * @throws Refusal {@code application.refusal.conflict} (section, number of fields) when both changed the same field to
     *     different texts; nothing is overwritten
     */
    public FormContent merge(FormContent base, FormContent mine) {
        SortedSet<String> fields = new TreeSet<>(base.values.keySet());
        fields.addAll(mine.values.keySet());
        TreeMap<String, String> merged = new TreeMap<>(values);
        SortedSet<String> conflicts = new TreeSet<>();
        for (String field : fields) {
            String changed = mine.values.get(field);
            if (Objects.equals(changed, base.values.get(field))) {
                continue;
            }
            String stored = values.get(field);
            if (!Objects.equals(stored, base.values.get(field)) && !Objects.equals(stored, changed)) {
                conflicts.add(field);
            }
            if (changed == null) {
                merged.remove(field);
            } else {
                merged.put(field, changed);
            }
        }
        if (!conflicts.isEmpty()) {
            throw new Refusal("application.refusal.conflict", 0, section(conflicts.first()), conflicts.size());
        }
        return of(merged);
    }

    /** Which sections differ between two contents. */
    public SortedSet<Section> sectionsChangedFrom(FormContent other) {
        SortedSet<Section> changed = new TreeSet<>();
        TreeMap<String, String> all = new TreeMap<>(other.values);
        all.putAll(values);
        all.keySet().stream()
                .filter(field -> !Objects.equals(values.get(field), other.values.get(field)))
                .forEach(field -> changed.add(section(field)));
        return changed;
    }

    /** The section that a field stands in. */
    static Section section(String field) {
        return switch (field.substring(0, field.indexOf('.'))) {
            case "basic" -> Section.BASIC;
            case "declared" -> Section.CONDITIONS;
            case "profile" -> Section.PROFILE;
            case "indicator" -> Section.INDICATORS;
            case "assessment" -> Section.SELF_ASSESSMENT;
            case "absent", "evidence" -> Section.EVIDENCE;
            default -> throw new IllegalArgumentException("No section has the field " + field);
        };
    }

    /** Canonical JSON: what is stored and hashed. */
    public String json() {
        return CanonicalJson.write(values);
    }

    public static FormContent parse(String json) {
        return of(FlatJson.read(json));
    }

    /** SHA-256 of the canonical JSON, 64 small hexadecimal digits. */
    public String sha256() {
        return sha256(json());
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One kind of line end, no control characters, no halves of characters, composed letters, no blanks at the ends. */
    private static String clean(String typed) {
        if (typed == null) {
            return "";
        }
        StringBuilder clean = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .codePoints()
                .forEach(c -> {
                    boolean control = c < 0x20 && c != '\n' || c >= 0x7f && c < 0xa0;
                    boolean half = c >= 0xD800 && c <= 0xDFFF;
                    if (!control && !half && c != 0xFFFE && c != 0xFFFF) {
                        clean.appendCodePoint(c);
                    }
                });
        return Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormContent content && values.equals(content.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.size() + " fields";
    }
}
