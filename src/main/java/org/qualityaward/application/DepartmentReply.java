package org.qualityaward.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Stored;
import org.qualityaward.shared.Subject;

/**
 * What one department answers about one applicant (部门意见, Article 13): nothing found, or a hit with its bar, the day of the
 * event, the day of the decision and the facts. Given once and then kept.
 */
@Entity
@Table(name = "department_reply")
public class DepartmentReply extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "inquiry_id")
    private DepartmentInquiry inquiry;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private Application application;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private String department;

    private Boolean hit;

    @Enumerated(EnumType.STRING)
    private CheckPoint bar;

    @Column(name = "event_date")
    private LocalDate eventDate;

    @Column(name = "decision_date")
    private LocalDate decisionDate;

    private String facts;

    @Column(name = "replied_at")
    private Instant repliedAt;

    /** A reply as the subject of an act. */
    public record Ref(Long id) implements Subject {
        @Override
        public String kind() {
            return "department-reply";
        }
    }

    protected DepartmentReply() {}

    DepartmentReply(DepartmentInquiry inquiry, Application application, Person person) {
        this.inquiry = inquiry;
        this.application = application;
        this.person = person;
        this.department = person.getPosition() == null ? person.getName() : person.getPosition();
    }

    void clear(Instant at) {
        requireOpen();
        hit = false;
        repliedAt = at;
    }

    /**
     * @throws Refusal {@code application.refusal.hit} without a bar of Article 13 and the facts, {@code .hitDates} when the
     *     decision would lie before the event or either in the future, {@code .hitBeforeFounding} when there was no
     *     applicant yet
     */
    void hit(CheckPoint ground, LocalDate event, LocalDate decision, String what, LocalDate today, Instant at) {
        requireOpen();
        if (ground == null || ground.getGroup() != CheckPoint.Group.BAR || what == null || what.isBlank()) {
            throw new Refusal("application.refusal.hit", 13);
        }
        boolean future = event != null && event.isAfter(today) || decision != null && decision.isAfter(today);
        if (future || event != null && decision != null && decision.isBefore(event)) {
            throw new Refusal("application.refusal.hitDates", 13, today);
        }
        LocalDate founded = application.getOrganization().getFounded();
        Stream.of(event, decision)
                .filter(day -> day != null && day.isBefore(founded))
                .findFirst()
                .ifPresent(day -> {
                    throw new Refusal("application.refusal.hitBeforeFounding", 13, day, founded);
                });
        hit = true;
        bar = ground;
        eventDate = event;
        decisionDate = decision;
        facts = what.strip();
        repliedAt = at;
    }

    private void requireOpen() {
        if (hit != null) {
            throw new Refusal("application.refusal.replied", 13, repliedAt);
        }
    }

    public Ref ref() {
        return new Ref(getId());
    }

    public DepartmentInquiry getInquiry() {
        return inquiry;
    }

    public Application getApplication() {
        return application;
    }

    public Person getPerson() {
        return person;
    }

    /** The department as printed. */
    public String getDepartment() {
        return department;
    }

    /** Null until answered. */
    public Boolean getHit() {
        return hit;
    }

    public CheckPoint getBar() {
        return bar;
    }

    public LocalDate getEventDate() {
        return eventDate;
    }

    public LocalDate getDecisionDate() {
        return decisionDate;
    }

    public String getFacts() {
        return facts;
    }

    public Instant getRepliedAt() {
        return repliedAt;
    }
}
