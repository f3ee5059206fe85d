package org.qualityaward.honour.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.honour.Awards;
import org.qualityaward.publicity.Reckoning;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.web.StartFigures;

/** How many honours hold today, for the office. */
@ApplicationScoped
public class HonourFigures implements StartFigures {

    @Inject
    Awards awards;

    @Inject
    HiddenFiles hidden;

    @Inject
    Reckoning reckoning;

    @Override
    public int order() {
        return 12;
    }

    @Override
    public List<Figure> figuresFor(Caller caller) {
        return caller.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD)
                ? List.of(new Figure(
                        "honour.figure.valid",
                        awards.countValid(reckoning.today(), hidden.from(caller)),
                        "/office/honours.xhtml",
                        false))
                : List.of();
    }
}
