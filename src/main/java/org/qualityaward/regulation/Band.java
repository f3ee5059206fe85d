package org.qualityaward.regulation;

/**
 * The bands of GB/T 19580 in which a percent is given: first the band that describes the organisation best as a whole, then
 * the step of five within it. The descriptions are texts with the key {@link #textKey}.
 */
public enum Band {
    B0(0, 5),
    B10(10, 25),
    B30(30, 45),
    B50(50, 65),
    B70(70, 85),
    B90(90, 100);

    private final int low;
    private final int high;

    Band(int low, int high) {
        this.low = low;
        this.high = high;
    }

    /** @throws IllegalArgumentException unless the percent is a multiple of five from 0 to 100 */
    public static Band of(int percent) {
        if (isStep(percent)) {
            for (Band band : values()) {
                if (percent >= band.low && percent <= band.high) {
                    return band;
                }
            }
        }
        throw new IllegalArgumentException(percent + " is not a step of five from 0 to 100");
    }

    /** Whether a percent may be given at all. */
    public static boolean isStep(int percent) {
        return percent >= 0 && percent <= 100 && percent % 5 == 0;
    }

    public int getLow() {
        return low;
    }

    public int getHigh() {
        return high;
    }

    /** Whether the percent is where this band begins. */
    public boolean startsAt(int percent) {
        return percent == low;
    }

    /** The range as it is printed, with the dash of the standard. */
    public String getRange() {
        return low + "\u2013" + high;
    }

    public String textKey(Dimension dimension) {
        return "regulation.band." + name() + "." + dimension.name();
    }
}
