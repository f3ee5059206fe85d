package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Texts;

/** The office answers an applicant's request: granted recuses at once, refused says why. Both are archived. */
@ApplicationScoped
@Transactional
public class AnsweringRecusalRequest {

    @Inject
    Recusals recusals;

    @Inject
    Recusing recusing;

    @Inject
    RecusalNews news;

    @Inject
    People people;

    @Inject
    FilingDocuments filing;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @throws Refusal when it is about the caller, answered already, or without words; or the PIN is wrong
     */
    @Act(
            value = "recusal.answer",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 34)
    public RecusalRequest answer(ApplicationRef ref, long requestId, boolean granted, String words, SigningPin pin) {
        RecusalRequest request = recusals.findRequest(requestId)
                .filter(found -> found.getApplication().getId().equals(ref.id()))
                .orElseThrow(NotHere::new);
        Person me = people.find(caller.get().personId()).orElseThrow(NotHere::new);
        request.answer(granted, me, words, clock.instant());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("request", request.getReason());
        facts.put("conclusion", Texts.chinese(Texts.key(request.getState())));
        facts.put("reason", request.getAnswer());
        request.filedAs(filing.file(
                        RecusalPapers.ruling("answerToRequest", request.getPerson(), request.getApplication(), facts),
                        pin)
                .getId());
        if (granted) {
            recusing.recuse(
                    request.getPerson(), request.getApplication(), null, RecusalCause.REQUESTED, request.getReason());
        }
        news.answered(request);
        return request;
    }
}
