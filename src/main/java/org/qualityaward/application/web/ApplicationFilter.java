package org.qualityaward.application.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.shared.District;

/** What the filter bar of the list holds. */
public class ApplicationFilter implements Serializable {

    /** Which deadlines are wanted. */
    public enum Due {
        OVERDUE,
        SOON,
        RUNNING
    }

    private String text;
    private Long cycle;
    private District district;
    private ApplicationState state;
    private Set<ApplicationState> states = Set.of();
    private Due due;

    /** From a link; what is no state or deadline is left out. */
    void take(String wantedStates, String wantedDue) {
        if (wantedStates != null) {
            Set<String> names = Set.of(wantedStates.split(","));
            states = Arrays.stream(ApplicationState.values())
                    .filter(each -> names.contains(each.name()))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApplicationState.class)));
            if (states.size() == 1) {
                state = states.iterator().next();
                states = Set.of();
            }
        }
        Arrays.stream(Due.values())
                .filter(each -> each.name().equals(wantedDue))
                .forEach(each -> due = each);
    }

    Set<ApplicationState> wanted() {
        return state == null ? states : Set.of(state);
    }

    /** Whether it holds anything. */
    public boolean isSet() {
        return text != null || cycle != null || district != null || due != null || !wanted().isEmpty();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null || text.isBlank() ? null : text.strip();
    }

    public Long getCycle() {
        return cycle;
    }

    public void setCycle(Long cycle) {
        this.cycle = cycle;
    }

    public District getDistrict() {
        return district;
    }

    public void setDistrict(District district) {
        this.district = district;
    }

    public ApplicationState getState() {
        return state;
    }

    public void setState(ApplicationState state) {
        this.state = state;
        this.states = Set.of();
    }

    public Due getDue() {
        return due;
    }

    public void setDue(Due due) {
        this.due = due;
    }
}
