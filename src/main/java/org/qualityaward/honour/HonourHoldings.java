package org.qualityaward.honour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.qualityaward.archive.Holdings;
import org.qualityaward.archive.Paper;
import org.qualityaward.shared.Subject;

/** Honours as parts of the cycle that gave them and of the application that earned them. */
@ApplicationScoped
class HonourHoldings implements Holdings {

    @Inject
    Awards awards;

    @Override
    public List<Paper.About> belongingTo(Subject whole) {
        List<Long> ids = switch (whole.kind()) {
            case "cycle" -> awards.idsInCycle(whole.id());
            case "application" -> awards.idsOfApplication(whole.id());
            default -> List.of();
        };
        return ids.stream().map(id -> new Paper.About("award", id)).toList();
    }
}
