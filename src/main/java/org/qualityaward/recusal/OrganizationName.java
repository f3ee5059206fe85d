package org.qualityaward.recusal;

import java.util.List;

/**
 * The name of an organisation as people write it. Two names are the same when they differ in spaces and brackets only;
 * they are alike when one is the other without its place and its legal form: 乌海市××化工有限责任公司 and ××化工.
 */
public record OrganizationName(String value) {

    /** Legal forms, the longer first, so that the longer one is taken off. */
    private static final List<String> FORMS = List.of(
            "\u6709\u9650\u8d23\u4efb\u516c\u53f8", // limited liability company
            "\u80a1\u4efd\u6709\u9650\u516c\u53f8", // company limited by shares
            "\u6709\u9650\u516c\u53f8", // limited company
            "\u96c6\u56e2", // group
            "\u516c\u53f8"); // company

    /** Places that names begin with: the city, the region, with and without the word for city. */
    private static final List<String> PLACES =
            List.of("\u5185\u8499\u53e4\u81ea\u6cbb\u533a", "\u5185\u8499\u53e4", "\u4e4c\u6d77\u5e02", "\u4e4c\u6d77");

    private static final int SHORTEST_CORE = 3;

    public boolean isSameAs(OrganizationName other) {
        return even().equals(other.even());
    }

    public boolean isLike(OrganizationName other) {
        String mine = core();
        return mine.length() >= SHORTEST_CORE && mine.equals(other.core());
    }

    private String even() {
        return value.replaceAll("[\\s()\uff08\uff09\u3000\u00b7]", "");
    }

    private String core() {
        String core = even();
        for (String place : PLACES) {
            if (core.startsWith(place)) {
                core = core.substring(place.length());
                break;
            }
        }
        for (boolean more = true; more; ) {
            more = false;
            for (String form : FORMS) {
                if (core.endsWith(form)) {
                    core = core.substring(0, core.length() - form.length());
                    more = true;
                }
            }
        }
        return core;
    }
}
