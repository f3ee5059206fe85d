package org.qualityaward.application.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.qualityaward.application.ApplicationFile;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.BasicField;
import org.qualityaward.application.CheckPoint;
import org.qualityaward.application.CheckResult;
import org.qualityaward.application.EvidenceKind;
import org.qualityaward.application.FilingRules;
import org.qualityaward.application.FormWords;
import org.qualityaward.application.Indicator;
import org.qualityaward.application.Industry;
import org.qualityaward.application.ProfilePart;
import org.qualityaward.application.Section;
import org.qualityaward.regulation.CriteriaItem;
import org.qualityaward.shared.District;
import org.qualityaward.shared.web.Language;

/** The choices that pages about applications offer. */
@Named
@ApplicationScoped
public class ApplicationChoices {

    @Inject
    Language language;

    public List<String> getIndustries() {
        return Industry.codes();
    }

    public List<CheckPoint> getDeclared() {
        return CheckPoint.declared();
    }

    public BasicField[] getBasicFields() {
        return BasicField.values();
    }

    /** A basic field of a file in words. */
    public String word(BasicField field, ApplicationFile file) {
        return FormWords.of(language.getLocale(), field, file.content());
    }

    /** The years that a file's indicators are told for, oldest first. */
    public List<Integer> years(ApplicationFile file) {
        return FilingRules.years(file.cycle());
    }

    /** The items that its self-assessment answers. */
    public List<CriteriaItem> items(ApplicationFile file) {
        return file.cycle().getRuleSet().criteria().items();
    }

    /** The kinds of evidence that a file explains in place of showing. */
    public List<EvidenceKind> absent(ApplicationFile file) {
        return Arrays.stream(EvidenceKind.values())
                .filter(kind -> file.evidence().stream().noneMatch(e -> e.getKind() == kind))
                .filter(kind -> file.content().has(kind.reason()))
                .toList();
    }

    public ProfilePart[] getProfileParts() {
        return ProfilePart.values();
    }

    public Indicator[] getIndicators() {
        return Indicator.values();
    }

    public CheckResult[] getResults() {
        return CheckResult.values();
    }

    public District[] getDistricts() {
        return District.values();
    }

    /** States that a list can show: everything that was filed. */
    public List<ApplicationState> getStates() {
        return Arrays.stream(ApplicationState.values())
                .filter(state -> state != ApplicationState.DRAFT)
                .toList();
    }

    /** Sections that a defect can name. */
    public List<Section> getReopenable() {
        return Arrays.stream(Section.values()).filter(Section::isReopenable).toList();
    }

    /** The bars of Article 13. */
    public List<CheckPoint> getBars() {
        return CheckPoint.of(CheckPoint.Group.BAR);
    }
}
