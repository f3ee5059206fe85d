package org.qualityaward.application;

/** The kinds of evidence that go with a form (Article 18); one that is missing has to be explained. */
public enum EvidenceKind {
    LICENCE(true),
    PERMITS(false),
    SYSTEM_CERTIFICATES(false),
    AUDITS(false),
    TAX(false),
    CLEAN_RECORD(false),
    PROCESS(false),
    RANKING(false),
    SPOT_CHECKS(false),
    PATENTS(false),
    ENERGY(false),
    PARTNERS(false);

    private final boolean indispensable;

    EvidenceKind(boolean indispensable) {
        this.indispensable = indispensable;
    }

    /** Whether no explanation stands in for it: without the licence nobody can tell who applies. */
    public boolean isIndispensable() {
        return indispensable;
    }

    /** Name in the form of the reason why it is missing. */
    public String reason() {
        return "absent." + name();
    }

    public String getReason() {
        return reason();
    }
}
