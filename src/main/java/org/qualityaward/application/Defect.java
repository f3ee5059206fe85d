package org.qualityaward.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.qualityaward.shared.Refusal;

/** One thing to be put right, and the section it stands in. */
@Embeddable
public class Defect implements Serializable {

    private static final int LONGEST = 1000;

    @Enumerated(EnumType.STRING)
    private Section section;

    private String what;

    protected Defect() {}

    /** @throws Refusal {@code application.refusal.defect} when it says nothing, or more than 1000 characters */
    public Defect(Section section, String what) {
        if (section == null || !section.isReopenable() || what == null || what.isBlank() || what.length() > LONGEST) {
            throw new Refusal("application.refusal.defect", 19, LONGEST);
        }
        this.section = section;
        this.what = what.strip();
    }

    public Section getSection() {
        return section;
    }

    public String getWhat() {
        return what;
    }
}
