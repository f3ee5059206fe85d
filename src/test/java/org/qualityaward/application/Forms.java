package org.qualityaward.application;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A form that can be filed as it stands, and the rules it is held against; tests spoil one field at a time. */
final class Forms {

    static final String CODE = "91150302MA0DEM013E";
    static final LocalDate DEADLINE = LocalDate.of(2026, 4, 17);
    static final List<String> ITEMS = List.of("4.1.2", "4.1.3", "4.7.6");

    private Forms() {}

    static FilingRules rules() {
        return new FilingRules(List.of(2023, 2024, 2025), DEADLINE, 3000, 50_000, 2, 2, ITEMS, CODE);
    }

    static Set<EvidenceKind> allEvidence() {
        return EnumSet.allOf(EvidenceKind.class);
    }

    static FormContent complete() {
        FormContent form = FormContent.blank()
                .with(BasicField.NAME.field(), "示范一号化工")
                .with(BasicField.CREDIT_CODE.field(), CODE)
                .with(BasicField.ADDRESS.field(), "乌海市海勃湾区")
                .with(BasicField.DISTRICT.field(), "HAIBOWAN")
                .with(BasicField.FOUNDED.field(), "2011-06-08")
                .with(BasicField.LEGAL_REPRESENTATIVE.field(), "吴样例")
                .with(BasicField.QUALITY_HEAD.field(), "郑例证")
                .with(BasicField.CONTACT.field(), "陈样本")
                .with(BasicField.PHONE.field(), "0473-0000101")
                .with(BasicField.STAFF.field(), "1,284")
                .with(BasicField.INDUSTRY.field(), "C26")
                .with(BasicField.SIZE.field(), "LARGE")
                .with(BasicField.OWNERSHIP.field(), "PRIVATE")
                .with(BasicField.PRODUCTS.field(), "烧碱、聚氯乙烯")
                .with(Completeness.QUALITY_SYSTEM_SINCE, "2015-03-01")
                .with(Completeness.HIGHER_AWARD, "no");
        for (CheckPoint point : CheckPoint.declared()) {
            form = form.with(point.field(), CheckResult.PASS.name());
        }
        for (ProfilePart part : ProfilePart.values()) {
            form = form.with(part.field(), "概述");
        }
        for (Indicator indicator : Indicator.values()) {
            for (int year : rules().years()) {
                form = form.with(indicator.field(year), "12");
            }
        }
        for (String item : ITEMS) {
            form = form.with(FilingRules.answer(item), "方法、展开与结果");
        }
        return form;
    }

    static List<Problem> problems(FormContent form) {
        return Completeness.problemsOf(form, rules(), allEvidence());
    }
}
