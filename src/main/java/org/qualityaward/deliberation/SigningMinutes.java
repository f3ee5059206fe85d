package org.qualityaward.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.publicity.Reckoning;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;

/**
 * Every member present signs the minutes, each on a page of his own that leaves out what he was recused from; with the last
 * signature the office files the whole. The head signs the decision (Article 24).
 */
@ApplicationScoped
@Transactional
public class SigningMinutes {

    @Inject
    Meetings meetings;

    @Inject
    FilingDocuments filing;

    @Inject
    DecisionNews news;

    @Inject
    Reckoning reckoning;

    @Inject
    CurrentCaller caller;

    @Act(
            value = "deliberation.signMinutes",
            by = {Role.STEERING, Role.HEAD},
            article = 24)
    public void sign(MeetingRef ref, SigningPin pin) {
        Meeting meeting = find(ref);
        Caller who = caller.get();
        meeting.sign(who.personId(), filing.file(MeetingPapers.signaturePage(meeting, who), pin), reckoning.now());
        if (meeting.isSigned()) {
            meeting.close(filing.fileByOffice(MeetingPapers.minutes(meeting, reckoning.rules(meeting.getCycle()))));
            news.minutesFiled(meeting);
        }
    }

    @Act(value = "deliberation.signDecision", by = Role.HEAD, article = 24)
    public void decide(MeetingRef ref, SigningPin pin) {
        Meeting meeting = find(ref);
        meeting.decidedIn(filing.file(MeetingPapers.decision(meeting, reckoning.basis(meeting.getCycle())), pin));
    }

    private Meeting find(MeetingRef ref) {
        return meetings.find(ref.id()).orElseThrow(NotHere::new);
    }
}
