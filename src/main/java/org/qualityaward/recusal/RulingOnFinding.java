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

/** The office rules on a likely finding, with a reason and its signature: an interest that recuses, or none. */
@ApplicationScoped
@Transactional
public class RulingOnFinding {

    @Inject
    Findings findings;

    @Inject
    Recusing recusing;

    @Inject
    HiddenApplications hidden;

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
     * @throws Refusal when it is the caller's own, ruled on already, or without a reason; or the PIN is wrong
     */
    @Act(
            value = "recusal.rule",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 34)
    public Finding rule(ApplicationRef application, long findingId, boolean upheld, String reason, SigningPin pin) {
        Finding finding = findings.find(findingId)
                .filter(found -> found.getApplication().getId().equals(application.id()))
                .orElseThrow(NotHere::new);
        Person me = people.find(caller.get().personId()).orElseThrow(NotHere::new);
        finding.rule(upheld, me, reason, clock.instant());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("ground", finding.getGround().nameIn(Texts.CHINESE));
        facts.put("path", String.join(" › ", finding.pathIn(Texts.CHINESE)));
        facts.put("conclusion", Texts.chinese(Texts.key(finding.getState())));
        facts.put("reason", finding.getReason());
        finding.filedAs(
                filing.file(RecusalPapers.ruling("ruling", finding.getPerson(), finding.getApplication(), facts), pin)
                        .getId());
        if (upheld) {
            recusing.recuse(
                    finding.getPerson(),
                    finding.getApplication(),
                    finding.getGround(),
                    RecusalCause.RULED,
                    finding.getReason());
        }
        hidden.forget();
        news.ruled(finding);
        return finding;
    }
}
