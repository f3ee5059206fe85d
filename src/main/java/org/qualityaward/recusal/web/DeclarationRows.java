package org.qualityaward.recusal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.qualityaward.cycle.CycleRef;
import org.qualityaward.recusal.Declaration;
import org.qualityaward.recusal.Finding;
import org.qualityaward.recusal.Findings;
import org.qualityaward.recusal.PreparingDeclaration;
import org.qualityaward.recusal.RecusalStanding;
import org.qualityaward.shared.CurrentCaller;

/**
 * The rows of the caller's declaration. Once he has signed, applicants that are hidden from him are gone from here too; while
 * he declares, all are there, for how else could he declare; those that he has not answered stand first.
 */
@ApplicationScoped
@Transactional
class DeclarationRows {

    /** @param signedAt null while it is a draft */
    record Loaded(List<DeclarationRow> rows, Instant signedAt) {}

    @Inject
    PreparingDeclaration preparing;

    @Inject
    Findings findings;

    @Inject
    RecusalStanding standing;

    @Inject
    CurrentCaller caller;

    Optional<Loaded> load(CycleRef cycle, Locale locale) {
        return preparing.prepare(cycle).map(declaration -> rows(declaration, locale));
    }

    private Loaded rows(Declaration declaration, Locale locale) {
        List<Finding> found = findings.about(declaration.getPerson().getId(), declaration.getCycle());
        Set<Long> unseen = declaration.isSigned() ? standing.hiddenFrom(caller.get()) : preparing.settled(declaration);
        return new Loaded(
                declaration.getLines().stream()
                        .filter(line -> !unseen.contains(line.getApplication().getId()))
                        .sorted(Comparator.comparing(line -> declaration.isSigned() || line.getAnswer() != null))
                        .map(line -> new DeclarationRow(line, found, locale))
                        .toList(),
                declaration.isSigned() ? declaration.getSignedAt() : null);
    }
}
