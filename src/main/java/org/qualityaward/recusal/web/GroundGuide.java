package org.qualityaward.recusal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.qualityaward.recusal.Ground;
import org.qualityaward.recusal.GroundCategory;
import org.qualityaward.recusal.Grounds;

/** The grounds of recusal, as pages list and explain them. */
@Named("grounds")
@RequestScoped
public class GroundGuide {

    @Inject
    Grounds grounds;

    @Inject
    Clock clock;

    private List<Ground> all;

    @PostConstruct
    void load() {
        all = grounds.all();
    }

    public List<Ground> getAll() {
        return all;
    }

    public List<Ground> getActive() {
        return all.stream().filter(Ground::isActive).toList();
    }

    public GroundCategory[] getCategories() {
        return GroundCategory.values();
    }

    /** The grounds of a family in one line. */
    public String of(GroundCategory category) {
        return getActive().stream()
                .filter(ground -> ground.getCategory() == category)
                .map(this::name)
                .collect(Collectors.joining(locale().getLanguage().equals("en") ? "; " : "\uff1b"));
    }

    public String name(Ground ground) {
        return ground == null ? "" : ground.nameIn(locale());
    }

    /** First day that a ground looks back to; null where it has no window. */
    public LocalDate window(Long groundId) {
        return getActive().stream()
                .filter(ground -> ground.getId().equals(groundId) && ground.getLookBackYears() > 0)
                .findFirst()
                .map(ground -> ground.lookBackFrom(LocalDate.now(clock)).since())
                .orElse(null);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
