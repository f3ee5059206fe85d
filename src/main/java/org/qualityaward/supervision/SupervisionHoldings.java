package org.qualityaward.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.qualityaward.archive.Holdings;
import org.qualityaward.archive.Paper;
import org.qualityaward.shared.Subject;

/**
 * The filed forms of two-way supervision and the cases that came of them, as parts of a case or a cycle. Who may take them
 * along is another question, which {@link SupervisionDocuments} answers.
 */
@ApplicationScoped
class SupervisionHoldings implements Holdings {

    @Inject
    TwoWayEvaluations evaluations;

    @Override
    public List<Paper.About> belongingTo(Subject whole) {
        String of = "cycle".equals(whole.kind()) ? "cycle" : "application".equals(whole.kind()) ? "application" : null;
        return of == null
                ? List.of()
                : Stream.concat(
                                evaluations.filedForms(of, whole.id()).stream()
                                        .map(id -> new Paper.About(EvaluationRef.KIND, id)),
                                evaluations.casesOf(of, whole.id()).stream()
                                        .map(id -> new Paper.About(CaseRef.KIND, id)))
                        .toList();
    }
}
