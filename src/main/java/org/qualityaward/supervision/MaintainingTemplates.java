package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.cycle.Changes;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * The office words the forms of two-way supervision (Article 35) in editions: it drafts the next one from the last, and its
 * lead puts it in force. Discipline is told, for the forms are its instrument.
 */
@ApplicationScoped
@Transactional
public class MaintainingTemplates {

    private static final int ARTICLE = 35;

    @Inject
    EvaluationTemplates templates;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    @Act(
            value = "supervision.edition.list",
            by = {Role.OFFICE, Role.OFFICE_LEAD, Role.DISCIPLINE},
            article = 35,
            readOnly = true)
    public List<EvaluationTemplate> editions(Direction direction) {
        return templates.editions(direction);
    }

    /**
     * Begins the next edition with the questions of the last.
     *
     * @throws Refusal {@code supervision.refusal.edition.drafted} while there is a draft
     */
    @Act(
            value = "supervision.edition.draft",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 35)
    public EvaluationTemplate draft(Direction direction) {
        EvaluationTemplate last = templates.editions(direction).get(0);
        if (last.isDraft()) {
            throw new Refusal("supervision.refusal.edition.drafted", ARTICLE, last.getEdition());
        }
        EvaluationTemplate next = last.nextEdition();
        templates.add(next);
        return next;
    }

    /**
     * @param seen the version that the page was loaded with
     * @throws Refusal {@code supervision.refusal.edition.*}
     */
    @Act(
            value = "supervision.edition.word",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 35,
            repeatable = true)
    public void word(Long id, int seen, List<EvaluationItem> items) {
        EvaluationTemplate draft = templates.find(id).orElseThrow(NotHere::new);
        draft.unchangedSince(seen);
        draft.compose(items);
    }

    /** @throws Refusal {@code supervision.refusal.edition.frozen} */
    @Act(
            value = "supervision.edition.discard",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 35)
    public void discard(Long id) {
        EvaluationTemplate draft = templates.find(id).orElseThrow(NotHere::new);
        draft.requireDraft();
        templates.remove(draft);
    }

    /**
     * @param seen the version that the page shows, so that no other wording becomes final than the one that was read
     * @param from engagements that end on this day or later are evaluated with it; after today
     * @throws Refusal {@code supervision.refusal.edition.*}
     */
    @Act(value = "supervision.edition.activate", by = Role.OFFICE_LEAD, article = 35)
    public void activate(Long id, int seen, LocalDate from) {
        EvaluationTemplate draft = templates.find(id).orElseThrow(NotHere::new);
        draft.unchangedSince(seen);
        draft.activate(from, LocalDate.now(clock));
        changes.record(
                Changes.of("supervision.change.edition", draft.getDirection(), draft.getEdition(), from)
                        .by(ARTICLE),
                Changes.role(Role.DISCIPLINE),
                Changes.role(Role.OFFICE).linked("/office/evaluation-forms.xhtml"));
    }
}
