package org.qualityaward.shared;

/** The three districts of Wuhai with their codes of GB/T 2260; a credit code says nothing about the district. */
public enum District {
    HAIBOWAN("150302"),
    HAINAN("150303"),
    WUDA("150304");

    private final String code;

    District(String code) {
        this.code = code;
    }

    public String getCode() {
        return code;
    }
}
