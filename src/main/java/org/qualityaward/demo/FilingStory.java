package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationForms;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.application.AttachingEvidence;
import org.qualityaward.application.BasicField;
import org.qualityaward.application.CheckPoint;
import org.qualityaward.application.CheckResult;
import org.qualityaward.application.Completeness;
import org.qualityaward.application.Evidence;
import org.qualityaward.application.EvidenceKind;
import org.qualityaward.application.Filing;
import org.qualityaward.application.FilingRules;
import org.qualityaward.application.FormContent;
import org.qualityaward.application.Indicator;
import org.qualityaward.application.ProfilePart;
import org.qualityaward.application.SavingDraft;
import org.qualityaward.application.StartingDraft;
import org.qualityaward.application.SubmittingApplication;
import org.qualityaward.application.WithdrawingApplication;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.identity.Organization;

/** How an invented organisation fills in, documents and submits its application. */
@ApplicationScoped
@Transactional
class FilingStory {

    private static final Map<EvidenceKind, String> ENCLOSED = Map.of(
            EvidenceKind.LICENCE, "licence.pdf",
            EvidenceKind.SYSTEM_CERTIFICATES, "system-certificates.pdf",
            EvidenceKind.AUDITS, "audits.pdf",
            EvidenceKind.PROCESS, "process.pdf");

    @Inject
    StartingDraft starting;

    @Inject
    SavingDraft saving;

    @Inject
    AttachingEvidence attaching;

    @Inject
    SubmittingApplication submitting;

    @Inject
    WithdrawingApplication withdrawing;

    @Inject
    ApplicationForms forms;

    @Inject
    Evidence evidence;

    @Inject
    DemoOrganizations organizations;

    @Inject
    Stagehand stage;

    /** Fills in everything but does not submit. */
    Application draft(int number, Cycle cycle, double size) {
        return stage.as(account(number), () -> {
            Application application = starting.start(cycle.ref());
            FormContent base = forms.of(application).content();
            Organization organization = organizations.byAccount(account(number));
            saving.save(application.ref(), base, filledIn(base, organization, cycle, number, size));
            ENCLOSED.forEach((kind, file) -> attach(application.ref(), kind, file));
            return application;
        });
    }

    /** Fills in, signs the commitment and submits. */
    Application submit(int number, Cycle cycle, double size) {
        Application application = draft(number, cycle, size);
        resubmit(number, application);
        return application;
    }

    void resubmit(int number, Application application) {
        stage.as(account(number), () -> {
            FormContent content = forms.of(application).content();
            String sha256 = Filing.freeze(content, evidence.of(application)).sha256();
            submitting.submit(application.ref(), sha256, SigningPin.of(Stagehand.PIN));
        });
    }

    void withdraw(int number, Application application) {
        stage.as(account(number), () -> withdrawing.withdraw(application.ref(), DemoTexts.get("withdraw.reason")));
    }

    static String account(int number) {
        return String.format(Locale.ROOT, "org%02d", number);
    }

    private void attach(ApplicationRef application, EvidenceKind kind, String file) {
        InputStream content = FilingStory.class.getResourceAsStream("/demo/evidence/" + file);
        attaching.attach(application, kind, DemoTexts.get("evidence." + kind), content, kind == EvidenceKind.PROCESS);
    }

    private static FormContent filledIn(
            FormContent base, Organization organization, Cycle cycle, int number, double size) {
        Map<String, String> typed = new HashMap<>(base.values());
        basic(typed, organization, number, size);
        CheckPoint.declared().forEach(point -> typed.put(point.field(), CheckResult.PASS.name()));
        typed.put(
                Completeness.QUALITY_SYSTEM_SINCE,
                organization.getFounded().plusYears(1).toString());
        typed.put(Completeness.HIGHER_AWARD, "no");
        for (ProfilePart part : ProfilePart.values()) {
            typed.put(part.field(), DemoTexts.get("profile." + part, organization.getName()));
        }
        FilingRules rules = FilingRules.of(cycle, organization.getCreditCode());
        rules.items().forEach(item -> typed.put(FilingRules.answer(item), DemoTexts.get("assessment." + item)));
        for (Indicator indicator : Indicator.values()) {
            for (int i = 0; i < rules.years().size(); i++) {
                typed.put(indicator.field(rules.years().get(i)), figure(indicator, i, size));
            }
        }
        for (EvidenceKind kind : EvidenceKind.values()) {
            if (!ENCLOSED.containsKey(kind)) {
                typed.put(kind.reason(), DemoTexts.get("absent.default"));
            }
        }
        return FormContent.of(typed);
    }

    private static void basic(Map<String, String> typed, Organization organization, int number, double size) {
        typed.put(BasicField.NAME.field(), organization.getName());
        typed.put(BasicField.CREDIT_CODE.field(), organization.getCreditCode());
        typed.put(BasicField.ADDRESS.field(), organization.getAddress());
        typed.put(BasicField.DISTRICT.field(), organization.getDistrict().name());
        typed.put(BasicField.FOUNDED.field(), organization.getFounded().toString());
        typed.put(BasicField.LEGAL_REPRESENTATIVE.field(), organization.getLegalRepresentative());
        typed.put(BasicField.QUALITY_HEAD.field(), DemoTexts.get("basic.qualityHead"));
        typed.put(BasicField.CONTACT.field(), DemoTexts.get("basic.contact"));
        typed.put(BasicField.PHONE.field(), DemoTexts.get("contact.phone", String.valueOf(100 + number)));
        typed.put(BasicField.STAFF.field(), String.valueOf(Math.round(1284 * size)));
        typed.put(BasicField.INDUSTRY.field(), organization.getIndustry());
        typed.put(BasicField.SIZE.field(), size > 1 ? "LARGE" : "MEDIUM");
        typed.put(BasicField.OWNERSHIP.field(), number % 3 == 0 ? "STATE" : "PRIVATE");
        for (BasicField field : new BasicField[] {
            BasicField.PRODUCTS, BasicField.CERTIFICATIONS, BasicField.STANDARDS, BasicField.PATENTS, BasicField.HONOURS
        }) {
            typed.put(field.field(), DemoTexts.get(field.field()));
        }
    }

    /** A plausible figure that improves from year to year and grows with the size where it is an amount. */
    private static String figure(Indicator indicator, int year, double size) {
        double[] row = DemoFigures.of(indicator);
        boolean amount = indicator.ordinal() <= Indicator.TAX.ordinal();
        double value = row[year] * (amount ? size : 1);
        int places = indicator == Indicator.ACCIDENTS ? 0 : 2;
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).toPlainString();
    }
}
