package org.qualityaward.recusal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;
import org.qualityaward.shared.Texts;

/**
 * A ground of recusal (情形). The measures say only "an interest" (Article 34), so the list is data that the office
 * maintains. A ground that was ever used is retired, never deleted, since declarations name it.
 */
@Entity
@Table(name = "interest_ground")
public class Ground extends Stored {

    private String code;

    @Enumerated(EnumType.STRING)
    private GroundCategory category;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "look_back_years")
    private int lookBackYears;

    @Column(name = "sort_order")
    private int sortOrder;

    private boolean active;

    protected Ground() {}

    Ground(String code, GroundCategory category, String name, String nameEn, int lookBackYears, int order) {
        this.code = code;
        this.category = category;
        this.sortOrder = order;
        this.active = true;
        word(name, nameEn, lookBackYears);
    }

    /** Words it anew and sets how many years it looks back, 0 for no limit. */
    void word(String name, String nameEn, int lookBackYears) {
        if (name == null || name.isBlank() || nameEn == null || nameEn.isBlank()) {
            throw new Refusal("recusal.refusal.groundName");
        }
        this.name = name.strip();
        this.nameEn = nameEn.strip();
        this.lookBackYears = lookBackYears;
    }

    void retire() {
        active = false;
    }

    void restore() {
        active = true;
    }

    /** The window in which a tie counts, seen from a day. */
    public LookBack lookBackFrom(LocalDate day) {
        return new LookBack(day, lookBackYears);
    }

    /** Name in the reader's language, with the years that it looks back on. */
    public String nameIn(Locale locale) {
        String plain = locale.getLanguage().equals("en") ? nameEn : name;
        return lookBackYears == 0 ? plain : Texts.text(locale, "recusal.ground.within", lookBackYears, plain);
    }

    public String getCode() {
        return code;
    }

    public GroundCategory getCategory() {
        return category;
    }

    /** Without the years. */
    public String getName() {
        return name;
    }

    public String getNameEn() {
        return nameEn;
    }

    /** Years that count, 0 where a tie counts however long ago it ended. */
    public int getLookBackYears() {
        return lookBackYears;
    }

    public int getSortOrder() {
        return sortOrder;
    }

    public boolean isActive() {
        return active;
    }
}
