package org.qualityaward.archive;

/**
 * The kinds of official paper. The prefix opens the document number ({@code PJ-2026-0217}: prefix, year, running number
 * of that prefix and year) and never changes, for numbers already printed would lose their meaning.
 */
public enum DocumentType {
    /** The applicant's commitment to truth over the hash of the whole filing, Article 37. */
    TRUTH_COMMITMENT("CN"),
    /** The application form as filed, Article 18. */
    APPLICATION_FORM("SB"),
    /** The district's verification and recommendation, or its refusal to recommend, Article 18. */
    RECOMMENDATION("TJ"),
    /** The preliminary examination, Article 19. */
    EXAMINATION_SHEET("SC"),
    /** All defects told once, Article 19. */
    DEFECT_NOTICE("BZ"),
    /** A declaration of interest, Article 34. */
    DECLARATION("SM"),
    /** A recusal, its lifting or its refusal, Article 34. */
    RECUSAL_RULING("HB"),
    /** A reviewer's or steering-group member's commitment to discipline, Articles 10 and 35. */
    DISCIPLINE_COMMITMENT("JL"),
    /** One reviewer's scores, Articles 10 and 21. */
    SCORE_SHEET("PF"),
    /** The team's consensus, Article 21. */
    CONSENSUS_REPORT("HY"),
    /** The team's report on one applicant, Article 21. */
    TEAM_REPORT("BG"),
    /** A two-way supervision evaluation, Article 35. */
    EVALUATION("PJ"),
    /** A case of accountability and its end, Article 35. */
    ACCOUNTABILITY_CASE("WZ"),
    /** A notice or public announcement, Articles 17 and 22. */
    NOTICE("TG"),
    /** The gathered opinions, Articles 11 and 22. */
    OPINION_SUMMARY("YJ"),
    /** The finding on an objection and the reply to it, Article 25. */
    OBJECTION_RULING("YY"),
    /** The comprehensive ranking and candidate list, Article 23. */
    RANKING("PX"),
    /** The minutes of the meeting of all members, Article 24. */
    MINUTES("JY"),
    /** A decision of the steering group, Articles 24 and 25. */
    DECISION("JD"),
    /** The publicity of the proposed list, Article 25. */
    PUBLICITY_NOTICE("GS"),
    /** The head's endorsement, Article 25. */
    ENDORSEMENT("SH"),
    /** The mayor's approval, Article 25. */
    APPROVAL("PZ"),
    /** A certificate of an award or nomination award, Article 26. */
    CERTIFICATE("ZS"),
    /** The revocation of an honour, Articles 41 and 42. */
    REVOCATION("CX"),
    /** Any other paper of record. */
    RECORD("JZ");

    private final String prefix;

    DocumentType(String prefix) {
        this.prefix = prefix;
    }

    /** Two capital letters, unique. */
    public String prefix() {
        return prefix;
    }
}
