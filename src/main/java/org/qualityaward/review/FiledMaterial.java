package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationForms;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.application.Applications;
import org.qualityaward.application.Evidence;
import org.qualityaward.application.EvidenceFile;
import org.qualityaward.application.FormContent;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Role;

/** What an applicant filed, for those who sit on it: the self-assessment by item, the evidence (Articles 18 and 38). */
@ApplicationScoped
@Transactional
public class FiledMaterial {

    @Inject
    Applications applications;

    @Inject
    ApplicationForms forms;

    @Inject
    Evidence evidence;

    /** What was filed, as it stands for the review. */
    public record Filed(Application application, FormContent content, List<EvidenceFile> files) {

        // Expression Language reads properties, not record components.
        public Application getApplication() {
            return application;
        }

        /** The self-assessment of an item, empty where it was not written. */
        public String assessmentOf(String itemCode) {
            return content.text("assessment." + itemCode);
        }
    }

    @Act(value = "review.readFile", by = Role.REVIEWER, article = 38, readOnly = true)
    public Filed read(ApplicationRef ref) {
        Application application = applications.get(ref.id());
        FormContent content =
                forms.latest(application).map(filing -> filing.content()).orElseGet(FormContent::blank);
        return new Filed(application, content, evidence.of(application));
    }
}
