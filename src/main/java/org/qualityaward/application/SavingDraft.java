package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Role;

/** Keeps what was typed, right or not yet right, from any number of pages at once, so that an ended session loses nothing. */
@ApplicationScoped
@Transactional
public class SavingDraft {

    @Inject
    Applications applications;

    @Inject
    ApplicationForms forms;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * @param base what the page was loaded with
     * @param mine what it holds now
     * @return the form as it now stands, with what other pages saved meanwhile
     * @throws org.qualityaward.shared.Refusal when a section is not open, or another page changed the same field
     */
    @Act(value = "application.save", by = Role.APPLICANT, article = 18, repeatable = true)
    public ApplicationForm save(ApplicationRef which, FormContent base, FormContent mine) {
        Application application = applications.get(which.id());
        ApplicationForm form = forms.of(application);
        form.save(base, mine, clock.instant(), caller.get().name());
        return form;
    }
}
