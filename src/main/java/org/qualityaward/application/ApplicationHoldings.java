package org.qualityaward.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.qualityaward.archive.Holdings;
import org.qualityaward.archive.Paper;
import org.qualityaward.shared.Subject;
import org.qualityaward.shared.Texts;

/** An application as a case whose papers are exported together, and the applications as parts of their cycle. */
@ApplicationScoped
class ApplicationHoldings implements Holdings {

    @Inject
    Applications applications;

    @Override
    public Optional<Label> labelOf(Subject whole) {
        return ApplicationRef.KIND.equals(whole.kind())
                ? applications
                        .find(whole.id())
                        .map(application -> new Label(
                                application.getNumber(),
                                Texts.chinese(
                                        "application.holding.title", application.getNumber(), application.getName())))
                : Optional.empty();
    }

    @Override
    public List<Paper.About> belongingTo(Subject whole) {
        return "cycle".equals(whole.kind())
                ? applications.idsIn(whole.id()).stream()
                        .map(id -> new Paper.About(ApplicationRef.KIND, id))
                        .toList()
                : List.of();
    }
}
