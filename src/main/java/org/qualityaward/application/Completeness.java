package org.qualityaward.application;

import static org.qualityaward.application.Problem.missing;
import static org.qualityaward.application.Problem.wrong;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qualityaward.identity.CreditCode;
import org.qualityaward.identity.Registration;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Refusal;

/**
 * What has to be put right before a form can be filed (Articles 12, 13 and 18): all of it at once, never one by one. The
 * same answer fills the list of sections and the messages beside the fields while it is written.
 */
public final class Completeness {

    /** Name of the field that tells since when the quality system has been running. */
    public static final String QUALITY_SYSTEM_SINCE = "declared.qualitySystemSince";

    /** Name of the field that tells whether the organisation holds a higher government's quality award. */
    public static final String HIGHER_AWARD = "declared.higherAward";

    /** Name of the field that tells whether the organisation works for profit. */
    public static final String NON_PROFIT = "declared.nonProfit";

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9()（） -]{7,30}");
    private static final int MOST_STAFF = 9_999_999;

    private final FormContent form;
    private final FilingRules rules;
    private final Set<EvidenceKind> evidence;
    private final List<Problem> problems = new ArrayList<>();

    private Completeness(FormContent form, FilingRules rules, Set<EvidenceKind> evidence) {
        this.form = form;
        this.rules = rules;
        this.evidence = evidence;
    }

    /** Everything that is missing or wrong, in the order of the form; empty when it can be filed. */
    public static List<Problem> problemsOf(FormContent form, FilingRules rules, Set<EvidenceKind> evidence) {
        Completeness completeness = new Completeness(form, rules, evidence);
        completeness.basic();
        completeness.conditions();
        completeness.profile();
        completeness.indicators();
        completeness.selfAssessment();
        completeness.evidence();
        return List.copyOf(completeness.problems);
    }

    private void basic() {
        for (BasicField field : BasicField.values()) {
            if (field.isRequired() && !form.has(field.field())) {
                problems.add(missing(Section.BASIC, field.field()));
            } else if (form.characters(field.field()) > field.longest() && field != BasicField.CREDIT_CODE) {
                add(
                        Section.BASIC,
                        field,
                        "application.problem.tooLong",
                        form.characters(field.field()),
                        field.longest());
            }
        }
        creditCode();
        founded();
        form.find(BasicField.STAFF.field()).ifPresent(typed -> {
            Optional<Long> staff =
                    Typed.number(typed).filter(n -> n.scale() <= 0).map(n -> n.longValue());
            if (staff.isEmpty() || staff.get() < 1 || staff.get() > MOST_STAFF) {
                add(Section.BASIC, BasicField.STAFF, "application.problem.staff", typed);
            }
        });
        form.find(BasicField.PHONE.field())
                .filter(phone -> !PHONE.matcher(phone).matches())
                .ifPresent(phone -> add(Section.BASIC, BasicField.PHONE, "application.problem.phone"));
        form.find(BasicField.DISTRICT.field())
                .filter(name ->
                        Arrays.stream(District.values()).noneMatch(d -> d.name().equals(name)))
                .ifPresent(name -> add(Section.BASIC, BasicField.DISTRICT, "application.problem.choice"));
        form.find(BasicField.INDUSTRY.field())
                .filter(code -> !Industry.isKnown(code))
                .ifPresent(code -> add(Section.BASIC, BasicField.INDUSTRY, "application.problem.choice"));
    }

    private void creditCode() {
        form.find(BasicField.CREDIT_CODE.field()).ifPresent(typed -> {
            try {
                if (!CreditCode.of(typed).value().equals(rules.creditCode())) {
                    add(Section.BASIC, BasicField.CREDIT_CODE, "application.problem.otherCode", rules.creditCode());
                }
            } catch (Refusal refusal) {
                add(
                        Section.BASIC,
                        BasicField.CREDIT_CODE,
                        refusal.key(),
                        refusal.facts().toArray());
            }
        });
    }

    private void founded() {
        form.find(BasicField.FOUNDED.field()).ifPresent(typed -> {
            Optional<LocalDate> founded = Typed.date(typed);
            if (founded.isEmpty()) {
                add(Section.BASIC, BasicField.FOUNDED, "application.problem.date", typed);
            } else if (founded.get().isAfter(rules.reference())
                    || founded.get().getYear() < Registration.EARLIEST_YEAR) {
                add(Section.BASIC, BasicField.FOUNDED, "application.problem.foundedRange", rules.reference());
            } else if (founded.get().plusYears(rules.operatingYears()).isAfter(rules.reference())) {
                problems.add(wrong(
                                Section.BASIC,
                                BasicField.FOUNDED.field(),
                                "application.problem.tooYoung",
                                rules.reference(),
                                rules.operatingYears(),
                                rules.reference().minusYears(rules.operatingYears()))
                        .by(CheckPoint.CONDITION_1.getArticle()));
            }
        });
    }

    private void conditions() {
        for (CheckPoint point : CheckPoint.declared()) {
            String answer = form.text(point.field());
            if (answer.isEmpty()) {
                problems.add(missing(Section.CONDITIONS, point.field()));
            } else if (!CheckResult.PASS.name().equals(answer)) {
                problems.add(
                        wrong(Section.CONDITIONS, point.field(), "application.problem.declared." + point.getGroup())
                                .by(point.getArticle()));
            }
        }
        if (!form.has(HIGHER_AWARD)) {
            problems.add(missing(Section.CONDITIONS, HIGHER_AWARD));
        } else if (!"no".equals(form.text(HIGHER_AWARD))) {
            problems.add(wrong(Section.CONDITIONS, HIGHER_AWARD, "application.problem.higherAward")
                    .by(6));
        }
        qualitySystem();
    }

    private void qualitySystem() {
        if (!form.has(QUALITY_SYSTEM_SINCE)) {
            problems.add(missing(Section.CONDITIONS, QUALITY_SYSTEM_SINCE));
            return;
        }
        Optional<LocalDate> since = Typed.date(form.text(QUALITY_SYSTEM_SINCE));
        Optional<LocalDate> founded = Typed.date(form.text(BasicField.FOUNDED.field()));
        if (since.isEmpty()) {
            problems.add(wrong(
                    Section.CONDITIONS,
                    QUALITY_SYSTEM_SINCE,
                    "application.problem.date",
                    form.text(QUALITY_SYSTEM_SINCE)));
        } else if (founded.isPresent() && since.get().isBefore(founded.get())) {
            problems.add(wrong(
                    Section.CONDITIONS,
                    QUALITY_SYSTEM_SINCE,
                    "application.problem.beforeFounding",
                    since.get(),
                    founded.get()));
        } else if (since.get().plusYears(rules.qualitySystemYears()).isAfter(rules.reference())) {
            problems.add(wrong(
                            Section.CONDITIONS,
                            QUALITY_SYSTEM_SINCE,
                            "application.problem.systemTooYoung",
                            rules.reference(),
                            rules.qualitySystemYears(),
                            rules.reference().minusYears(rules.qualitySystemYears()))
                    .by(CheckPoint.CONDITION_2.getArticle()));
        }
    }

    private void profile() {
        int characters = 0;
        for (ProfilePart part : ProfilePart.values()) {
            characters += form.characters(part.field());
            if (!form.has(part.field())) {
                problems.add(missing(Section.PROFILE, part.field()));
            }
        }
        if (characters > rules.profileCharacters()) {
            problems.add(wrong(
                    Section.PROFILE,
                    Section.PROFILE.name(),
                    "application.problem.profileTooLong",
                    characters,
                    rules.profileCharacters(),
                    characters - rules.profileCharacters()));
        }
    }

    private void indicators() {
        int firstYear = Typed.date(form.text(BasicField.FOUNDED.field()))
                .map(LocalDate::getYear)
                .orElse(0);
        for (Indicator indicator : Indicator.values()) {
            for (int year : rules.years()) {
                indicator(indicator, year, firstYear);
            }
        }
    }

    private void indicator(Indicator indicator, int year, int firstYear) {
        String field = indicator.field(year);
        if (year < firstYear) {
            if (form.has(field)) {
                problems.add(wrong(
                        Section.INDICATORS,
                        field,
                        "application.problem.yearBeforeFounding",
                        year + "",
                        firstYear + ""));
            }
        } else if (!form.has(field)) {
            problems.add(missing(Section.INDICATORS, field));
        } else {
            IndicatorRule.problem(indicator, form.text(field), form.has(indicator.remark()))
                    .ifPresent(key -> problems.add(wrong(Section.INDICATORS, field, key, year + "")));
        }
    }

    private void selfAssessment() {
        int characters = 0;
        for (String item : rules.items()) {
            String field = FilingRules.answer(item);
            characters += form.characters(field);
            if (!form.has(field)) {
                problems.add(missing(Section.SELF_ASSESSMENT, field));
            }
        }
        if (characters > rules.assessmentCharacters()) {
            problems.add(wrong(
                    Section.SELF_ASSESSMENT,
                    Section.SELF_ASSESSMENT.name(),
                    "application.problem.assessmentTooLong",
                    characters,
                    rules.assessmentCharacters(),
                    characters - rules.assessmentCharacters()));
        }
    }

    private void evidence() {
        for (EvidenceKind kind : EvidenceKind.values()) {
            if (!evidence.contains(kind) && (kind.isIndispensable() || !form.has(kind.reason()))) {
                String key =
                        kind.isIndispensable() ? "application.problem.noLicence" : "application.problem.noEvidence";
                problems.add(missing(Section.EVIDENCE, kind.reason(), key, kind));
            }
        }
    }

    private void add(Section section, BasicField field, String key, Object... facts) {
        problems.add(wrong(section, field.field(), key, facts));
    }
}
