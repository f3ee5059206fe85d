package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * The organisation files what it has filled in, with the commitment to its truth signed over the hash of all of it (Articles
 * 3, 18 and 37); or hands in the complete supplement it was asked for. Everything that is missing is told at once.
 */
@ApplicationScoped
@Transactional
public class SubmittingApplication {

    @Inject
    Applications applications;

    @Inject
    ApplicationForms forms;

    @Inject
    Evidence evidence;

    @Inject
    FilingRights rights;

    @Inject
    HandingOverFiling handingOver;

    @Inject
    FilingDocuments documents;

    @Inject
    ApplicationPapers papers;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @param sha256 the hash that the page showed to the one who signs
     * @throws Refusal when it is not complete, something changed after the hash was shown, the time is over, or it may not
     *     apply at all
     */
    @Act(value = "application.submit", by = Role.APPLICANT, article = 18)
    public Filing submit(ApplicationRef which, String sha256, SigningPin pin) {
        Application application = applications.get(which.id());
        FormContent content = forms.of(application).content();
        List<EvidenceFile> files = evidence.of(application);
        requireInTime(application);
        requireComplete(application, content);
        FormContent frozen = Filing.freeze(content, files);
        if (!frozen.sha256().equals(sha256)) {
            throw new Refusal("application.refusal.changedSinceShown", 37);
        }
        int revision = forms.filings(application).size() + 1;
        Filing filing = new Filing(
                application, revision, frozen, clock.instant(), caller.get().name());
        application.describe(content);
        files.forEach(EvidenceFile::file);
        filing.archived(
                documents.file(papers.form(application, filing, files), pin).getNumber(),
                documents
                        .file(papers.commitment(application, filing, files), pin)
                        .getNumber());
        forms.add(filing);
        handingOver.handOver(application, content);
        return filing;
    }

    private void requireInTime(Application application) {
        switch (application.getState()) {
            case DRAFT -> rights.require(application.getCycle(), application.getOrganization());
            case RETURNED, SUPPLEMENTING -> SupplementTime.require(application.getDueOn(), clock);
            default ->
                throw new Refusal(
                        "application.refusal.alreadyFiled", 18, application.getNumber(), application.getState());
        }
    }

    private void requireComplete(Application application, FormContent content) {
        FilingRules rules = FilingRules.of(
                application.getCycle(), application.getOrganization().getCreditCode());
        List<Problem> problems = Completeness.problemsOf(content, rules, evidence.kindsOf(application));
        if (!problems.isEmpty()) {
            Problem first = problems.get(0);
            throw new Refusal("application.refusal.notComplete", 18, problems.size(), first.section());
        }
    }
}
