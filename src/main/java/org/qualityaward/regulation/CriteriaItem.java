package org.qualityaward.regulation;

import java.io.Serializable;
import java.math.BigDecimal;

/** One scored item of the criteria, such as 4.1.2 with 50 points, and the category it belongs to. */
public record CriteriaItem(String code, String name, int points, ItemKind kind, String category)
        implements Serializable {

    /**
     * The points that a percent earns.
     *
     * @param percent a step of five from 0 to 100
     * @return percent × points / 100, exact to two decimals
     */
    public BigDecimal score(int percent) {
        if (!Band.isStep(percent)) {
            throw new IllegalArgumentException(percent + " is not a step of five from 0 to 100");
        }
        return BigDecimal.valueOf((long) percent * points, 2);
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public int getPoints() {
        return points;
    }

    public ItemKind getKind() {
        return kind;
    }

    public String getCategory() {
        return category;
    }

    public boolean isProcess() {
        return kind == ItemKind.PROCESS;
    }
}
