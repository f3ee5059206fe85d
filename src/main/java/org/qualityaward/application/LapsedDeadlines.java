package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qualityaward.cycle.Changes;
import org.qualityaward.cycle.Deadline;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.DeadlineWork;
import org.qualityaward.shared.Role;

/**
 * What happens when a time of this room runs out: nothing is decided by the clock, but those who answer for it learn of it at
 * once. A late district goes to the office, a late examination to its lead, a late supplement to whoever asked for it.
 */
abstract class LapsedDeadlines implements DeadlineWork {

    @Inject
    Applications applications;

    @Inject
    Changes changes;

    private final DeadlineKind kind;

    LapsedDeadlines(DeadlineKind kind) {
        this.kind = kind;
    }

    @Override
    public DeadlineKind kind() {
        return kind;
    }

    @Override
    public void lapsed(Deadline deadline) {
        applications.find(deadline.getSubjectId()).ifPresent(application -> tell(application, deadline));
    }

    abstract void tell(Application application, Deadline deadline);

    void record(String key, Application application, Deadline deadline, Changes.Audience... audiences) {
        changes.record(
                Changes.of(key, application.getName(), deadline.getLast())
                        .about(application.getId())
                        .in(deadline.getCycle())
                        .by(deadline.getArticle()),
                audiences);
    }

    private static String page(String path, Application application) {
        return path + ".xhtml?id=" + application.getId();
    }

    /** The district did not decide in time: told to itself and escalated to the office. */
    @ApplicationScoped
    static class LateDistrict extends LapsedDeadlines {

        LateDistrict() {
            super(DeadlineKind.DISTRICT_CHECK);
        }

        @Override
        void tell(Application application, Deadline deadline) {
            record(
                    "application.change.lateDistrict",
                    application,
                    deadline,
                    Changes.role(Role.OFFICE).linked(page("/office/application", application)),
                    Changes.district(application.getDistrict()).linked(page("/district/check", application)));
        }
    }

    /** The office did not examine in time: escalated to its lead. */
    @ApplicationScoped
    static class LateExamination extends LapsedDeadlines {

        LateExamination() {
            super(DeadlineKind.EXAMINATION);
        }

        @Override
        void tell(Application application, Deadline deadline) {
            record(
                    "application.change.lateExamination",
                    application,
                    deadline,
                    Changes.role(Role.OFFICE_LEAD).linked(page("/office/examination", application)),
                    Changes.role(Role.OFFICE).linked(page("/office/examination", application)));
        }
    }

    /** The organisation did not supplement in time: whoever asked may now decide. */
    @ApplicationScoped
    static class LateSupplement extends LapsedDeadlines {

        LateSupplement() {
            super(DeadlineKind.SUPPLEMENT);
        }

        @Override
        void tell(Application application, Deadline deadline) {
            Changes.Audience whoAsked = application.getState() == ApplicationState.RETURNED
                    ? Changes.district(application.getDistrict()).linked(page("/district/check", application))
                    : Changes.role(Role.OFFICE).linked(page("/office/examination", application));
            record(
                    "application.change.lateSupplement",
                    application,
                    deadline,
                    whoAsked,
                    Changes.organization(application.getOrganization().getId()).linked("/applicant/progress.xhtml"));
        }
    }

    /** A department did not answer in time. */
    @ApplicationScoped
    static class LateReplies implements DeadlineWork {

        @Inject
        Changes changes;

        @Override
        public DeadlineKind kind() {
            return DeadlineKind.DEPARTMENT_REPLY;
        }

        @Override
        public void lapsed(Deadline deadline) {
            changes.record(
                    Changes.of("application.change.lateReplies", deadline.getLast())
                            .in(deadline.getCycle())
                            .by(deadline.getArticle()),
                    Changes.role(Role.OFFICE).linked("/office/joint-review.xhtml"),
                    Changes.role(Role.DEPARTMENT).linked("/department/replies.xhtml"));
        }
    }
}
