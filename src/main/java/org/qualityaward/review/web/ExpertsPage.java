package org.qualityaward.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.LazyDataModel;
import org.qualityaward.identity.Person;
import org.qualityaward.review.experts.Expert;
import org.qualityaward.review.experts.ExpertConduct;
import org.qualityaward.review.experts.MaintainingExpertPool;
import org.qualityaward.review.experts.ReadingConduct;
import org.qualityaward.shared.District;
import org.qualityaward.shared.web.Lazy;
import org.qualityaward.shared.web.Messages;

/** The expert pool before the office. */
@Named("experts")
@ViewScoped
public class ExpertsPage implements Serializable {

    @Inject
    MaintainingExpertPool maintaining;

    @Inject
    ReadingConduct reading;

    private String search;
    private LazyDataModel<Expert> rows;
    private List<Person> outside = List.of();
    private Expert chosen;
    private List<ExpertConduct> conduct = List.of();
    private Long personId;
    private String unit;
    private String title;
    private String specialty;
    private String industries;
    private boolean senior;
    private String categories;
    private District district;

    @PostConstruct
    void load() {
        rows = new Lazy<>(request -> maintaining.page(search, request));
    }

    public void clear() {
        search = null;
    }

    /** Opens the dialog for somebody who is not in the pool. */
    public void begin() {
        chosen = null;
        conduct = List.of();
        personId = null;
        unit = null;
        title = null;
        specialty = null;
        industries = null;
        senior = false;
        categories = null;
        district = null;
        outside = maintaining.outside();
    }

    /** Opens the dialog on one of the pool. */
    public void choose(Expert expert) {
        chosen = expert;
        conduct = reading.of(expert);
        unit = expert.getUnit();
        title = expert.getTitle();
        specialty = expert.getSpecialty();
        industries = String.join(" ", expert.getIndustries());
        senior = expert.isSenior();
        categories = String.join(" ", expert.getCategories());
        district = expert.getDistrict();
    }

    public void save() {
        MaintainingExpertPool.Profile profile =
                new MaintainingExpertPool.Profile(unit, title, specialty, industries, senior, categories, district);
        Expert saved = chosen == null
                ? maintaining.admit(personId, profile)
                : maintaining.change(chosen.getId(), profile, chosen.getVersion());
        Messages.done("review.experts.saved", saved.getPerson().getName());
    }

    /** What cases of accountability found about the chosen one. */
    public List<ExpertConduct> getConduct() {
        return conduct;
    }

    public LazyDataModel<Expert> getRows() {
        return rows;
    }

    public List<Person> getOutside() {
        return outside;
    }

    /** Null while somebody new is taken in. */
    public Expert getChosen() {
        return chosen;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSpecialty() {
        return specialty;
    }

    public void setSpecialty(String specialty) {
        this.specialty = specialty;
    }

    public String getIndustries() {
        return industries;
    }

    public void setIndustries(String industries) {
        this.industries = industries;
    }

    public boolean isSenior() {
        return senior;
    }

    public void setSenior(boolean senior) {
        this.senior = senior;
    }

    public String getCategories() {
        return categories;
    }

    public void setCategories(String categories) {
        this.categories = categories;
    }

    public District getDistrict() {
        return district;
    }

    public void setDistrict(District district) {
        this.district = district;
    }

    public District[] getDistricts() {
        return District.values();
    }
}
