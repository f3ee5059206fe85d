package org.qualityaward.regulation;

/**
 * Every number of the measures: the article it stands in, what it counts, and whether the text itself names it or we read it
 * into a silent place (a setting of the office). The amounts are in a {@link RuleSet}.
 */
public enum Rule {
    /** The announcement is open at least so long. */
    ANNOUNCEMENT_MIN(17, Kind.WORKING_DAYS, true),
    /** What a plan sets aside for self-assessment and filing, from the announcement. */
    FILING(18, Kind.WORKING_DAYS, false),
    /** A district has so long to check a filing; the text names no limit. */
    DISTRICT_CHECK(18, Kind.WORKING_DAYS, false),
    /** The office examines within this time of receipt. */
    EXAMINATION_MAX(19, Kind.WORKING_DAYS, true),
    /** An applicant has so long to supplement what the defect notice lists. */
    SUPPLEMENT(19, Kind.WORKING_DAYS, false),
    /** Material review, site visit and defence together, from the hand-over. */
    REVIEW_MAX(21, Kind.WORKING_DAYS, true),
    /** Opinions are invited at least so long; calendar days, as the text says 日. */
    OPINIONS_MIN(22, Kind.CALENDAR_DAYS, true),
    /** What a plan sets aside for ranking and the candidate list. */
    CANDIDATE_LIST(23, Kind.WORKING_DAYS, false),
    /** What a plan leaves between the candidate list and the meeting. */
    MEETING_NOTICE(24, Kind.WORKING_DAYS, false),
    /** Publicity of the proposed list. */
    PUBLICITY_MIN(25, Kind.WORKING_DAYS, true),
    /** What a plan sets aside for endorsement and approval before the commendation. */
    COMMENDATION(25, Kind.WORKING_DAYS, false),
    /** How long each side has for its supervision evaluation after an engagement. */
    EVALUATION_WINDOW(35, Kind.WORKING_DAYS, false),

    /** Winners of a cycle, in principle: more need a reason and the head's confirmation. */
    WINNERS_CAP(4, Kind.COUNT, true),
    /** Nomination awards of a cycle: never more. */
    NOMINATIONS_CAP(4, Kind.COUNT, true),
    CYCLE_EVERY(4, Kind.YEARS, true),
    VALIDITY(6, Kind.YEARS, true),
    BAN(41, Kind.YEARS, true),
    LOOK_BACK(13, Kind.YEARS, true),
    OPERATING_MIN(12, Kind.YEARS, true),
    QUALITY_SYSTEM_MIN(12, Kind.YEARS, true),
    NO_LOSS(12, Kind.YEARS, true),
    /** How far back an interest between a person and an applicant counts. */
    INTEREST_LOOK_BACK(34, Kind.YEARS, false),
    VISIT_EVERY(40, Kind.YEARS, false),
    PRIZE(26, Kind.YUAN, true),

    /** Independent score sheets per applicant. */
    REVIEWERS_MIN(21, Kind.COUNT, false),
    /** The share of the site score in the final score; the defence adds its points. */
    SITE_WEIGHT(21, Kind.SHARE, false),
    DEFENCE_POINTS(21, Kind.POINTS, false),
    AWARD_FLOOR(23, Kind.POINTS, false),
    NOMINATION_FLOOR(23, Kind.POINTS, false),
    /** The share of members that must be present: at least. */
    QUORUM(24, Kind.SHARE, false),
    /** The share of those voting that carries a decision: more than. */
    MAJORITY(24, Kind.SHARE, false),
    PROFILE_CHARACTERS(18, Kind.COUNT, false),
    SELF_ASSESSMENT_CHARACTERS(18, Kind.COUNT, false),
    /** Fewer evaluations than this are never shown as an aggregate. */
    SUPERVISION_AGGREGATE_MIN(35, Kind.COUNT, false);

    /** What an amount counts. */
    public enum Kind {
        WORKING_DAYS,
        CALENDAR_DAYS,
        YEARS,
        COUNT,
        YUAN,
        POINTS,
        SHARE
    }

    private final int article;
    private final Kind kind;
    private final boolean inText;

    Rule(int article, Kind kind, boolean inText) {
        this.article = article;
        this.kind = kind;
        this.inText = inText;
    }

    /** Whether an amount is of the kind that this rule counts: a whole number from 1, or a share of at most the whole. */
    public boolean accepts(String amount) {
        if (amount == null) {
            return false;
        }
        String text = amount.strip();
        if (kind != Kind.SHARE) {
            return text.matches("[1-9][0-9]{0,7}");
        }
        if (!text.matches("[1-9][0-9]{0,3}/[1-9][0-9]{0,3}")) {
            return false;
        }
        Fraction share = Fraction.parse(text);
        return share.numerator() <= share.denominator();
    }

    public int getArticle() {
        return article;
    }

    public Kind getKind() {
        return kind;
    }

    /** Whether the text of the measures names the number; else it is our reading, and the office's to set. */
    public boolean isInText() {
        return inText;
    }
}
