package org.qualityaward.recusal.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.qualityaward.application.Application;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Stored;

/** Somebody was reminded that he has not declared for an applicant; once for each step since he was asked. */
@Entity
@Table(name = "declaration_reminder")
public class DeclarationReminder extends Stored {

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne
    @JoinColumn(name = "application_id")
    private Application application;

    @Column(name = "asked_on")
    private LocalDate asked;

    @Column(name = "after_days")
    private int step;

    @Column(name = "reminded_on")
    private LocalDate day;

    protected DeclarationReminder() {}

    public DeclarationReminder(Person person, Application application, LocalDate asked, int step, LocalDate day) {
        this.person = person;
        this.application = application;
        this.asked = asked;
        this.step = step;
        this.day = day;
    }

    public Person getPerson() {
        return person;
    }

    public Application getApplication() {
        return application;
    }

    /** The day on which he was asked to declare; a new fact asks again. */
    public LocalDate getAsked() {
        return asked;
    }

    /** How many working days after it the reminder was due. */
    public int getStep() {
        return step;
    }

    public LocalDate getDay() {
        return day;
    }

    /** Whether it is a reminder of the same asking, of this step or a later one: what was missed is not made up for. */
    public boolean covers(Application other, LocalDate askedThen, int due) {
        return application.equals(other) && asked.equals(askedThen) && step >= due;
    }
}
