package org.qualityaward.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Role;

/** Discipline reads what somebody had scored before he was recused: it counts no more, but it is kept (Article 34). */
@ApplicationScoped
@Transactional
public class ReadingVoidSheets {

    @Inject
    ScoreSheets sheets;

    @Act(value = "review.readVoidSheets", by = Role.DISCIPLINE, article = 34, readOnly = true)
    public List<ScoreSheet> of(Cycle cycle) {
        return sheets.voided(cycle);
    }
}
