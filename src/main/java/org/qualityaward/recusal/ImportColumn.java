package org.qualityaward.recusal;

/** A column of a table of relations. Its heading is a text of this house, in either language. */
public enum ImportColumn {
    /** Account or name of the person. */
    PERSON(100),
    BIRTH_YEAR(10),
    KIND(40),
    ORGANIZATION(200),
    CODE(40),
    SINCE(20),
    UNTIL(20),
    DETAIL(200),
    POST(200),
    RELATION(40),
    RELATIVE(60),
    CONFIRMED(10),
    SOURCE(200),
    FROM(200),
    FROM_CODE(40),
    TIE(40),
    TO(200),
    TO_CODE(40);

    private final int longest;

    ImportColumn(int longest) {
        this.longest = longest;
    }

    /** Characters it takes at most. */
    int longest() {
        return longest;
    }
}
