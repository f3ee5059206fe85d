package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.calendar.Days;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Setting;

/**
 * The investigator puts to the accused what is alleged, by a signed letter in his own words. They learn what they are to
 * answer and until when, and neither who reported it nor in which form.
 */
@ApplicationScoped
@Transactional
public class InformingAccused {

    @Inject
    AccountabilityCases cases;

    @Inject
    FilingDocuments filing;

    @Inject
    Deadlines deadlines;

    @Inject
    AccusedNews news;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @throws org.qualityaward.shared.Refusal {@code supervision.refusal.case.*}, or what the archive says of the PIN
     */
    @Act(value = "supervision.case.inform", by = Role.DISCIPLINE, article = 35)
    public void inform(CaseRef ref, String text, SigningPin pin) {
        AccountabilityCase open = cases.find(ref.id()).orElseThrow(NotHere::new);
        LocalDate today = LocalDate.now(clock);
        CasePolicy.puttable(open, text, caller.get(), today);
        deadlines.cancel(DeadlineKind.CASE_ANSWER, ref);
        // Of no cycle: the list of a cycle's deadlines is the office's, which knows nothing of cases.
        Deadline deadline = deadlines.open(
                DeadlineKind.CASE_ANSWER, ref, today, Days.working(Setting.CASE_ANSWER_WORKING_DAYS.number()), null);
        SignedDocument letter = filing.file(HearingPaper.letter(open, text, deadline.getLast()), pin);
        open.put(text, deadline.getLast(), caller.get(), letter, clock.instant());
        news.informed(open);
    }
}
