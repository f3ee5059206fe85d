package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.qualityaward.identity.CreditCode;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** The office records what it knows of a person's ties; the record is compared with the applicants at once. */
@ApplicationScoped
@Transactional
public class RecordingInterest {

    @Inject
    Interests interests;

    @Inject
    DetectingInterests detecting;

    @Inject
    People people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * A tie as typed.
     *
     * @param creditCode null or blank where unknown
     * @param relation how the relative is related, null or blank for the person himself
     */
    public record Tie(
            Long personId,
            InterestKind kind,
            String organizationName,
            String creditCode,
            LocalDate since,
            LocalDate until,
            String detail,
            String relation,
            String relativeName,
            boolean relativeConfirmed,
            String source) {}

    /**
     * @throws Refusal when it is about the caller, a name or source is missing, the code is wrong or the period runs back
     */
    @Act(
            value = "recusal.recordInterest",
            by = {Role.OFFICE, Role.OFFICE_LEAD, Role.DISCIPLINE},
            article = 34)
    public void record(Tie tie) {
        Person person = people.find(tie.personId()).orElseThrow(NotHere::new);
        if (blank(tie.organizationName()) || blank(tie.source())) {
            throw new Refusal("recusal.refusal.interestIncomplete", 34);
        }
        String code =
                blank(tie.creditCode()) ? null : CreditCode.of(tie.creditCode()).value();
        Interest interest = new Interest(
                        tie.personId(),
                        tie.kind(),
                        tie.organizationName().strip(),
                        code,
                        tie.since(),
                        tie.until(),
                        tie.detail(),
                        tie.source().strip(),
                        clock.instant())
                .recordedBy(caller.get().personId());
        if (!blank(tie.relation())) {
            interest.through(tie.relation().strip(), tie.relativeName(), tie.relativeConfirmed());
        }
        interests.add(interest);
        interests.flush();
        detecting.searchNow(person);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
