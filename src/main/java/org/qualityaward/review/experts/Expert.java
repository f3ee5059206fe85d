package org.qualityaward.review.experts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.qualityaward.application.Industry;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.District;
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

    private boolean senior;

    private String categories;

    @Enumerated(EnumType.STRING)
    private District district;

    @Enumerated(EnumType.STRING)
    private Grade grade;

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

    /**
     * What an assignment goes by beside the industry.
     *
     * @param isSenior whether he is of a rank that may lead a panel
     * @param known categories of GB/T 19580 that he knows, 4.1 to 4.7, separated by spaces
     * @param home district he lives in, null for elsewhere
     * @throws Refusal for what is no category
     */
    public Expert profiled(boolean isSenior, String known, District home) {
        if (known != null && !known.isBlank() && !known.strip().matches("4\\.[1-7]([ ,]+4\\.[1-7])*")) {
            throw new Refusal("review.refusal.category", 14, known.strip());
        }
        senior = isSenior;
        categories = known == null || known.isBlank() ? null : known.strip();
        district = home;
        return this;
    }

    /** The office concluded on his work in a cycle; it counts at the next choice (Article 9(2)). */
    public void assessed(Grade concluded) {
        grade = concluded;
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
        return words(industries);
    }

    /** Categories of GB/T 19580 that he knows, 4.1 to 4.7; empty when nobody entered them. */
    public List<String> getCategories() {
        return words(categories);
    }

    private static List<String> words(String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.strip().split("[ ,]+")).toList();
    }

    /** Whether his rank lets him lead a panel. */
    public boolean isSenior() {
        return senior;
    }

    /** Where he lives; null for outside the city. */
    public District getDistrict() {
        return district;
    }

    /** What was concluded of him last; null before the first time. */
    public Grade getGrade() {
        return grade;
    }

    public LocalDate getEnteredOn() {
        return enteredOn;
    }
}
