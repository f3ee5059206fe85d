package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.archive.DocumentAccess;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;

/**
 * Who may open the papers of two-way supervision: those of the side that wrote them, and the discipline supervisor once the
 * seal is broken. Nobody else, and never the evaluated; the accused of a case open the letter that was written to them.
 */
@ApplicationScoped
class SupervisionDocuments implements DocumentAccess {

    @Inject
    TwoWayEvaluations evaluations;

    @Inject
    AccountabilityCases cases;

    @Override
    public List<Readable> readableBy(Caller caller) {
        List<Readable> readable = new ArrayList<>();
        if (caller.is(Role.DISCIPLINE)) {
            add(readable, evaluations.unsealedForms());
            readable.add(Readable.every(DocumentType.ACCOUNTABILITY_CASE));
            readable.add(Readable.every(DocumentType.CASE_HEARING));
            readable.add(Readable.every(DocumentType.CASE_RECORD));
        }
        add(readable, evaluations.formsOfOwnSide(caller));
        List<Long> put = cases.putTo(caller);
        if (!put.isEmpty()) {
            readable.add(Readable.about(DocumentType.CASE_HEARING, HearingPaper.LETTER, put));
        }
        return readable;
    }

    private static void add(List<Readable> readable, List<Long> forms) {
        if (!forms.isEmpty()) {
            readable.add(Readable.about(DocumentType.EVALUATION, EvaluationRef.KIND, forms));
        }
    }
}
