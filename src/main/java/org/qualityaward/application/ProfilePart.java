package org.qualityaward.application;

/** What an organisation profile (组织概述) tells; its length over all parts is a number of the rule set. */
public enum ProfilePart {
    ENVIRONMENT,
    RELATIONSHIPS,
    COMPETITION,
    CHALLENGES,
    IMPROVEMENT;

    /** Name in the form. */
    public String field() {
        return "profile." + name();
    }

    public String getField() {
        return field();
    }
}
