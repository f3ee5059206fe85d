package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/**
 * The investigator asks one of the accused and signs the record of what he says to the allegations; nobody is judged unheard.
 */
@ApplicationScoped
@Transactional
public class HearingCase {

    @Inject
    AccountabilityCases cases;

    @Inject
    FilingDocuments filing;

    @Inject
    People people;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @param personId the member of the team who is heard; null where an organisation is accused
     * @throws org.qualityaward.shared.Refusal {@code supervision.refusal.case.*}, or what the archive says of the PIN
     */
    @Act(value = "supervision.case.hear", by = Role.DISCIPLINE, article = 35)
    public void hear(CaseRef ref, Long personId, String said, SigningPin pin) {
        AccountabilityCase open = cases.find(ref.id()).orElseThrow(NotHere::new);
        Heard heard = heard(open, personId, said);
        CasePolicy.hearable(open, heard, caller.get(), LocalDate.now(clock));
        SignedDocument document = filing.file(CaseRecordPaper.hearing(open, heard), pin);
        open.hear(heard, caller.get(), document, clock.instant());
    }

    private Heard heard(AccountabilityCase open, Long personId, String said) {
        return open.getDirection() == Direction.ABOUT_APPLICANT
                ? new Heard(null, open.getAccusedName(), said)
                : new Heard(personId, people.find(personId).map(Person::getName).orElse(null), said);
    }
}
