package org.qualityaward.application;

import java.util.Arrays;
import java.util.List;

/**
 * What is checked one by one: the five conditions of Article 12 and the seven bars of Article 13, by the applicant's own
 * declaration, the district and the office; the history of Articles 6 and 41 and the four formal aspects of Article 19 by
 * the office alone.
 */
public enum CheckPoint {
    CONDITION_1(12, Group.CONDITION),
    CONDITION_2(12, Group.CONDITION),
    CONDITION_3(12, Group.CONDITION),
    CONDITION_4(12, Group.CONDITION),
    CONDITION_5(12, Group.CONDITION),
    BAR_1(13, Group.BAR),
    BAR_2(13, Group.BAR),
    BAR_3(13, Group.BAR),
    BAR_4(13, Group.BAR),
    BAR_5(13, Group.BAR),
    BAR_6(13, Group.BAR),
    BAR_7(13, Group.BAR),
    HISTORY_HONOUR(6, Group.HISTORY),
    HISTORY_BAN(41, Group.HISTORY),
    SUBJECT(19, Group.FORMAL),
    CHANNEL(19, Group.FORMAL),
    PROCEDURE(19, Group.FORMAL),
    MATERIALS(19, Group.FORMAL);

    /** Under which heading it stands. */
    public enum Group {
        CONDITION,
        BAR,
        HISTORY,
        FORMAL
    }

    private static final List<CheckPoint> DECLARED = Arrays.stream(values())
            .filter(point -> point.group == Group.CONDITION || point.group == Group.BAR)
            .toList();

    private final int article;
    private final Group group;

    CheckPoint(int article, Group group) {
        this.article = article;
        this.group = group;
    }

    /** The twelve that the applicant declares and the district checks. */
    public static List<CheckPoint> declared() {
        return DECLARED;
    }

    public static List<CheckPoint> of(Group group) {
        return Arrays.stream(values()).filter(point -> point.group == group).toList();
    }

    public int getArticle() {
        return article;
    }

    public Group getGroup() {
        return group;
    }

    /** Where the words for a result begin: a bar is not kept or broken, it is there or not. */
    public String getWords() {
        return group == Group.BAR ? "application.barred." : "application.CheckResult.";
    }

    /** Name in the form of the applicant's own answer. */
    public String field() {
        return "declared." + name();
    }

    public String getField() {
        return field();
    }
}
