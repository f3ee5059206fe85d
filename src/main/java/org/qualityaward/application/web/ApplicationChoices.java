package org.qualityaward.application.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.CheckPoint;
import org.qualityaward.application.CheckResult;
import org.qualityaward.application.Indicator;
import org.qualityaward.application.Industry;
import org.qualityaward.application.ProfilePart;
import org.qualityaward.application.Section;
import org.qualityaward.shared.District;

/** The choices that pages about applications offer. */
@Named
@ApplicationScoped
public class ApplicationChoices {

    public List<String> getIndustries() {
        return Industry.codes();
    }

    public List<CheckPoint> getDeclared() {
        return CheckPoint.declared();
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
