package org.qualityaward.archive.keys;

/** What a key of the house is for; each has one of its own. */
public enum KeyRole {
    /** Signs and countersigns papers. */
    OFFICE("office", OfficeAuthority.Purpose.SIGNING),
    /** Stamps the office's own clock. */
    TIME_STAMP("timestamp", OfficeAuthority.Purpose.TIME_STAMPING),
    /** Signs the heads of the log. */
    LOG("log", OfficeAuthority.Purpose.LOG);

    private final String file;
    private final OfficeAuthority.Purpose purpose;

    KeyRole(String file, OfficeAuthority.Purpose purpose) {
        this.file = file;
        this.purpose = purpose;
    }

    OfficeAuthority.Purpose purpose() {
        return purpose;
    }

    /** Under which its first, second, third key is kept. */
    String name(int place) {
        return place == 1 ? file : file + "-" + place;
    }
}
