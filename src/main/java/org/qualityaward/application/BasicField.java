package org.qualityaward.application;

/** The fields of the first section of the form (domain: who applies), with the longest text each takes. */
public enum BasicField {
    NAME("name", 200, true),
    CREDIT_CODE("creditCode", 18, true),
    ADDRESS("address", 300, true),
    DISTRICT("district", 20, true),
    FOUNDED("founded", 10, true),
    LEGAL_REPRESENTATIVE("legalRepresentative", 60, true),
    QUALITY_HEAD("qualityHead", 60, true),
    CONTACT("contact", 60, true),
    PHONE("phone", 40, true),
    STAFF("staff", 10, true),
    INDUSTRY("industry", 10, true),
    FORMER_NAMES("formerNames", 600, false),
    SIZE("size", 20, true),
    OWNERSHIP("ownership", 20, true),
    PRODUCTS("products", 500, true),
    CERTIFICATIONS("certifications", 1000, false),
    STANDARDS("standards", 1000, false),
    PATENTS("patents", 1000, false),
    HONOURS("honours", 1000, false);

    private final String name;
    private final int longest;
    private final boolean required;

    BasicField(String name, int longest, boolean required) {
        this.name = name;
        this.longest = longest;
        this.required = required;
    }

    /** Name in the form: {@code basic.<name>}. */
    public String field() {
        return "basic." + name;
    }

    /** Characters it takes at most. */
    public int longest() {
        return longest;
    }

    public boolean isRequired() {
        return required;
    }
}
