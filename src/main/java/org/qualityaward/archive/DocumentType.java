package org.qualityaward.archive;

import static org.qualityaward.archive.Retention.PERMANENT;
import static org.qualityaward.archive.Retention.YEARS_10;
import static org.qualityaward.archive.Retention.YEARS_30;

import java.util.EnumSet;
import java.util.Set;

/**
 * The kinds of official paper. The prefix opens the document number ({@code PJ-2026-0217}: prefix, year, running number
 * of that prefix and year) and never changes, for numbers already printed would lose their meaning.
 */
public enum DocumentType {
    /** The applicant's commitment to truth over the hash of the whole filing, Article 37. */
    TRUTH_COMMITMENT("CN", YEARS_30),
    /** The application form as filed, Article 18. */
    APPLICATION_FORM("SB", YEARS_30),
    /** The district's verification and recommendation, or its refusal to recommend, Article 18. */
    RECOMMENDATION("TJ", YEARS_30),
    /** The preliminary examination, Article 19. */
    EXAMINATION_SHEET("SC", YEARS_30),
    /** All defects told once, Article 19. */
    DEFECT_NOTICE("BZ", YEARS_10),
    /** A declaration of interest, Article 34. */
    DECLARATION("SM", YEARS_30),
    /** A recusal, its lifting or its refusal, Article 34. */
    RECUSAL_RULING("HB", YEARS_30),
    /** A reviewer's or steering-group member's commitment to discipline, Articles 10 and 35. */
    DISCIPLINE_COMMITMENT("JL", YEARS_30),
    /** One reviewer's scores, Articles 10 and 21. */
    SCORE_SHEET("PF", YEARS_30),
    /** The team's consensus, Article 21. */
    CONSENSUS_REPORT("HY", YEARS_30),
    /** A member's signature under what his team agreed, Articles 10 and 21. */
    CONSENSUS_CONFIRMATION("HQ", YEARS_30),
    /** The team's report on one applicant, Article 21. */
    TEAM_REPORT("BG", YEARS_30),
    /** The report on all applicants of a cycle to the steering group, Articles 21 and 22. */
    REVIEW_REPORT("PB", YEARS_30),
    /** A two-way supervision evaluation, Article 35. */
    EVALUATION("PJ", YEARS_30),
    /** A case of accountability and its end, Article 35. */
    ACCOUNTABILITY_CASE("WZ", PERMANENT),
    /** What is put to the accused of such a case, and what they state, Article 35. */
    CASE_HEARING("CS", YEARS_30),
    /** To whom such a case was given, what was found, and what the accused said when asked, Article 35. */
    CASE_RECORD("HC", YEARS_30),
    /** A notice or public announcement, Articles 17 and 22. */
    NOTICE("TG", YEARS_10),
    /** The gathered opinions, Articles 11 and 22. */
    OPINION_SUMMARY("YJ", YEARS_30),
    /** The finding on an objection and the reply to it, Article 25. */
    OBJECTION_RULING("YY", PERMANENT),
    /** The comprehensive ranking and candidate list, Article 23. */
    RANKING("PX", PERMANENT),
    /** The minutes of the meeting of all members, Article 24. */
    MINUTES("JY", PERMANENT),
    /** A decision of the steering group, Articles 24 and 25. */
    DECISION("JD", PERMANENT),
    /** The publicity of the proposed list, Article 25. */
    PUBLICITY_NOTICE("GS", PERMANENT),
    /** The head's endorsement, Article 25. */
    ENDORSEMENT("SH", PERMANENT),
    /** The mayor's approval, Article 25. */
    APPROVAL("PZ", PERMANENT),
    /** A certificate of an award or nomination award, Article 26. */
    CERTIFICATE("ZS", PERMANENT),
    /** The revocation of an honour, Articles 41 and 42. */
    REVOCATION("CX", PERMANENT),
    /** The list of papers to be destroyed when their time of keeping is over, and its approval. */
    DESTRUCTION("XH", PERMANENT),
    /** Any other paper of record. */
    RECORD("JZ", YEARS_30);

    /** What everybody may read. */
    static final Set<DocumentType> PUBLIC = EnumSet.of(NOTICE, PUBLICITY_NOTICE, CERTIFICATE, REVOCATION);

    /** What discipline alone watches over: the two-way forms, which stay sealed, and what it makes of them (Article 35). */
    private static final Set<DocumentType> DISCIPLINE =
            EnumSet.of(EVALUATION, ACCOUNTABILITY_CASE, CASE_HEARING, CASE_RECORD);

    /** What people go on writing from, and may take as a text document too. */
    private static final Set<DocumentType> REPORTS = EnumSet.of(CONSENSUS_REPORT, TEAM_REPORT, REVIEW_REPORT);

    private final String prefix;
    private final Retention retention;

    DocumentType(String prefix, Retention retention) {
        this.prefix = prefix;
        this.retention = retention;
    }

    /** Two capital letters, unique. */
    public String prefix() {
        return prefix;
    }

    /**
     * For how long such a paper is kept. Our reading of the national lists: what decides on an honour for good, what the
     * decision rests on for 30 years, what only tells of a step for 10.
     */
    public Retention retention() {
        return retention;
    }

    /** Whether it may be taken as a text document besides the signed file. */
    public boolean isReport() {
        return REPORTS.contains(this);
    }

    /** Whether it is among the papers of discipline, which the office does not read. */
    public boolean isOfDiscipline() {
        return DISCIPLINE.contains(this);
    }

    /** Whether everybody may read it (公开); the others stay inside (内部). State secrets never enter. */
    public boolean isPublic() {
        return PUBLIC.contains(this);
    }
}
