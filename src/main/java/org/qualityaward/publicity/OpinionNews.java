package org.qualityaward.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qualityaward.cycle.Changes;
import org.qualityaward.shared.Role;

/** Tells those who handle it that something was handed in or settled; never who handed it in. */
@ApplicationScoped
public class OpinionNews {

    @Inject
    Changes changes;

    void received(Opinion opinion) {
        Changes.Audience office = Changes.role(Role.OFFICE).linked("/office/opinions.xhtml?id=" + opinion.getId());
        changes.record(event(opinion, "publicity.change.received", opinion.getKind()), office);
    }

    void settled(Opinion opinion) {
        Changes.Audience office = Changes.role(Role.OFFICE).linked("/office/opinions.xhtml?id=" + opinion.getId());
        changes.record(event(opinion, "publicity.change.settled", opinion.getKind(), opinion.getState()), office);
    }

    private static Changes.Event event(Opinion opinion, String key, Object... facts) {
        Changes.Event event = Changes.of(key, facts)
                .in(opinion.getCycle())
                .by(opinion.getKind().getArticle());
        return opinion.getApplication() == null
                ? event
                : event.about(opinion.getApplication().getId());
    }
}
