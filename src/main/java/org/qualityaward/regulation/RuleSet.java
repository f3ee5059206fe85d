package org.qualityaward.regulation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Properties;
import org.qualityaward.calendar.DayUnit;
import org.qualityaward.calendar.Days;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/**
 * A version of the measures' numbers (规则版本). A cycle is bound to one when it opens and keeps it, so that a later
 * edition changes no cycle that is under way or over. A version is complete: every {@link Rule} has its amount.
 */
@Entity
@Table(name = "rule_set")
public class RuleSet extends Stored {

    private String code;
    private String title;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "criteria_code")
    private String criteriaCode;

    @Column(name = "text_code")
    private String textCode;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "rule_amount", joinColumns = @JoinColumn(name = "rule_set_id"))
    @MapKeyColumn(name = "rule")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "amount")
    private Map<Rule, String> amounts = new EnumMap<>(Rule.class);

    protected RuleSet() {}

    RuleSet(Properties source) {
        this.code = source.getProperty("code");
        this.title = source.getProperty("title");
        this.documentNumber = source.getProperty("documentNumber");
        this.issuedOn = LocalDate.parse(source.getProperty("issuedOn"));
        this.criteriaCode = source.getProperty("criteria");
        this.textCode = code;
        for (Rule rule : Rule.values()) {
            String amount = source.getProperty(rule.name());
            if (amount == null) {
                throw new IllegalArgumentException("Version " + code + " says nothing of " + rule);
            }
            amounts.put(rule, amount.strip());
        }
    }

    /** The version that comes with the project, not yet stored: the measures of 2020. */
    public static RuleSet shipped() {
        try (InputStream in = RuleSet.class.getResourceAsStream("/regulation/rule-set-2020.properties")) {
            Properties source = new Properties();
            source.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new RuleSet(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A later edition: the same rules with other amounts; its text is this one's until its own is entered.
     *
     * @param changed the amounts that differ
     * @throws Refusal when an amount is not of the kind that its rule counts
     */
    RuleSet revised(String newCode, String newTitle, String newNumber, LocalDate issued, Map<Rule, String> changed) {
        RuleSet edition = new RuleSet();
        edition.code = newCode;
        edition.title = newTitle;
        edition.documentNumber = newNumber;
        edition.issuedOn = issued;
        edition.criteriaCode = criteriaCode;
        edition.textCode = textCode;
        edition.amounts.putAll(amounts);
        changed.forEach((rule, amount) -> {
            if (!rule.accepts(amount)) {
                throw new Refusal("regulation.refusal.amount", rule.getArticle(), rule, String.valueOf(amount));
            }
            edition.amounts.put(rule, amount.strip());
        });
        return edition;
    }

    /** A rule that counts days, with its unit. */
    public Days days(Rule rule) {
        DayUnit unit = switch (rule.getKind()) {
            case WORKING_DAYS -> DayUnit.WORKING_DAY;
            case CALENDAR_DAYS -> DayUnit.CALENDAR_DAY;
            default -> throw new IllegalArgumentException(rule + " does not count days");
        };
        return new Days(Integer.parseInt(amount(rule)), unit);
    }

    /** A rule that is a whole number: years, a count, points or yuan. */
    public int number(Rule rule) {
        return Integer.parseInt(amount(rule));
    }

    /** A rule that is a share of a whole. */
    public Fraction share(Rule rule) {
        return Fraction.parse(amount(rule));
    }

    /** The amount as it is stored and printed: {@code 10}, {@code 2/3}. */
    public String amount(Rule rule) {
        String amount = amounts.get(rule);
        if (amount == null) {
            throw new NoSuchElementException("Version " + code + " says nothing of " + rule);
        }
        return amount;
    }

    /**
     * The numbers that texts name, each in its place: {0} years that are looked back on, {1} years of operation, {2} days of
     * announcement, {3} of examination, {4} of review, {5} years of validity, {6} winners.
     */
    public Object[] numbersInTexts() {
        return new Object[] {
            lookBackYears(),
            operatingYears(),
            announcement().count(),
            examination().count(),
            review().count(),
            validityYears(),
            winnersCap()
        };
    }

    public Days announcement() {
        return days(Rule.ANNOUNCEMENT_MIN);
    }

    public Days districtCheck() {
        return days(Rule.DISTRICT_CHECK);
    }

    public Days examination() {
        return days(Rule.EXAMINATION_MAX);
    }

    public Days supplement() {
        return days(Rule.SUPPLEMENT);
    }

    public Days review() {
        return days(Rule.REVIEW_MAX);
    }

    public Days opinions() {
        return days(Rule.OPINIONS_MIN);
    }

    public Days publicity() {
        return days(Rule.PUBLICITY_MIN);
    }

    public Days evaluationWindow() {
        return days(Rule.EVALUATION_WINDOW);
    }

    public int winnersCap() {
        return number(Rule.WINNERS_CAP);
    }

    public int nominationsCap() {
        return number(Rule.NOMINATIONS_CAP);
    }

    public int cycleEveryYears() {
        return number(Rule.CYCLE_EVERY);
    }

    public int validityYears() {
        return number(Rule.VALIDITY);
    }

    public int banYears() {
        return number(Rule.BAN);
    }

    public int lookBackYears() {
        return number(Rule.LOOK_BACK);
    }

    public int operatingYears() {
        return number(Rule.OPERATING_MIN);
    }

    /** Prize of one award in yuan. */
    public int prize() {
        return number(Rule.PRIZE);
    }

    public int awardFloor() {
        return number(Rule.AWARD_FLOOR);
    }

    public int nominationFloor() {
        return number(Rule.NOMINATION_FLOOR);
    }

    public Fraction siteWeight() {
        return share(Rule.SITE_WEIGHT);
    }

    public int defencePoints() {
        return number(Rule.DEFENCE_POINTS);
    }

    public int minimumReviewers() {
        return number(Rule.REVIEWERS_MIN);
    }

    /** Members present: at least this share, {@link Fraction#reachedBy}. */
    public Fraction quorum() {
        return share(Rule.QUORUM);
    }

    /** Votes in favour: more than this share, {@link Fraction#exceededBy}. */
    public Fraction majority() {
        return share(Rule.MAJORITY);
    }

    public int profileCharacters() {
        return number(Rule.PROFILE_CHARACTERS);
    }

    public int selfAssessmentCharacters() {
        return number(Rule.SELF_ASSESSMENT_CHARACTERS);
    }

    public int supervisionAggregateMinimum() {
        return number(Rule.SUPERVISION_AGGREGATE_MIN);
    }

    /** The criteria that this version scores by. */
    public Criteria criteria() {
        return Criteria.of(criteriaCode);
    }

    /** The text of this version. */
    public Measures measures() {
        return Measures.of(textCode);
    }

    /** Version code such as 2020. */
    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    /** Document number such as 乌海政办发〔2020〕25号. */
    public String getDocumentNumber() {
        return documentNumber;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }
}
