package org.qualityaward.recusal.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qualityaward.recusal.Ground;
import org.qualityaward.recusal.GroundCategory;
import org.qualityaward.recusal.Grounds;
import org.qualityaward.recusal.MaintainingGrounds;
import org.qualityaward.shared.web.Messages;

/** The page on which the office keeps the list of grounds of recusal. */
@Named("groundsPage")
@ViewScoped
public class GroundsPage implements Serializable {

    @Inject
    Grounds grounds;

    @Inject
    MaintainingGrounds maintaining;

    private List<Ground> rows;
    private Long id;
    private GroundCategory category;
    private String name;
    private String nameEn;
    private int years;

    @PostConstruct
    void load() {
        rows = grounds.all();
    }

    /** Opens the dialog for a new one. */
    public void begin() {
        id = null;
        category = GroundCategory.HOLDING;
        name = null;
        nameEn = null;
        years = 0;
    }

    /** Opens the dialog on one of the list. */
    public void choose(Ground ground) {
        id = ground.getId();
        category = ground.getCategory();
        name = ground.getName();
        nameEn = ground.getNameEn();
        years = ground.getLookBackYears();
    }

    public void save() {
        maintaining.save(id, category, name, nameEn, years);
        Messages.done("recusal.grounds.saved", name);
        load();
    }

    public void retire(Ground ground) {
        maintaining.retire(ground.getId(), ground.isActive());
        load();
    }

    public List<Ground> getRows() {
        return rows;
    }

    /** A new ground chooses its kind; later it stays, since declarations are grouped by it. */
    public boolean isFresh() {
        return id == null;
    }

    public GroundCategory[] getCategories() {
        return GroundCategory.values();
    }

    public GroundCategory getCategory() {
        return category;
    }

    public void setCategory(GroundCategory category) {
        this.category = category;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public int getYears() {
        return years;
    }

    public void setYears(int years) {
        this.years = years;
    }
}
