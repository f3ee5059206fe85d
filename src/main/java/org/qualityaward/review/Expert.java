package org.qualityaward.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.qualityaward.application.Industry;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;

/** A reviewer in the expert pool (专家库, Article 9): his unit, his field, the industries he knows. */
@Entity
@Table(name = "expert")
public class Expert extends Stored {

    @OneToOne
    @JoinColumn(name = "person_id")
    private Person person;

    private String unit;

    private String title;

    private String specialty;

    private String industries;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    protected Expert() {}

    public Expert(Person person, String unit, String title, String specialty, String industries, LocalDate enteredOn) {
        this.person = person;
        this.unit = unit;
        this.title = title;
        this.specialty = specialty;
        this.industries = industries;
        this.enteredOn = enteredOn;
    }

    /**
     * Says anew what he is and knows.
     *
     * @param industries divisions of GB/T 4754 with spaces between, null for none
     * @throws Refusal {@code review.refusal.expertMissing} without unit or field, {@code .industry} for what is no division
     */
    void describe(String unit, String title, String specialty, String industries) {
        if (unit == null || unit.isBlank() || specialty == null || specialty.isBlank()) {
            throw new Refusal("review.refusal.expertMissing", 9);
        }
        String known = industries == null ? "" : industries.strip().toUpperCase(Locale.ROOT);
        Arrays.stream(known.split("[ ,]+"))
                .filter(code -> !code.isEmpty() && !Industry.isKnown(code))
                .findFirst()
                .ifPresent(wrong -> {
                    throw new Refusal("review.refusal.industry", 9, wrong);
                });
        this.unit = unit.strip();
        this.title = title == null || title.isBlank() ? null : title.strip();
        this.specialty = specialty.strip();
        this.industries = known.isEmpty() ? null : known;
    }

    /** Whether he knows a division of GB/T 4754 such as C26. */
    public boolean knows(String industry) {
        return industry != null && getIndustries().contains(industry);
    }

    public Person getPerson() {
        return person;
    }

    public String getUnit() {
        return unit;
    }

    public String getTitle() {
        return title;
    }

    public String getSpecialty() {
        return specialty;
    }

    /** Divisions of GB/T 4754 that he knows. */
    public List<String> getIndustries() {
        return industries == null || industries.isBlank()
                ? List.of()
                : Arrays.stream(industries.split("[ ,]+")).toList();
    }

    public LocalDate getEnteredOn() {
        return enteredOn;
    }
}
