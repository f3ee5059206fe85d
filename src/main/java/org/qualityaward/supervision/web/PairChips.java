package org.qualityaward.supervision.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qualityaward.identity.Organization;
import org.qualityaward.identity.Organizations;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.supervision.Direction;
import org.qualityaward.supervision.EvaluationTemplates;

/** Says in words what the list of pairs is narrowed by. */
@ApplicationScoped
class PairChips {

    @Inject
    EvaluationTemplates templates;

    @Inject
    People people;

    @Inject
    Organizations organizations;

    List<Chip> of(PairInput input) {
        Chips chips = new Chips();
        return chips.add("year", "supervision.trend.cycle", input.getYear())
                .say("sealed", "supervision.pairs.seal", seal(input.getSealed()))
                .add("engagement", "supervision.list.engagement", input.getEngagement())
                .add("direction", "supervision.dashboard.direction", input.getDirection())
                .say(
                        "notFiled",
                        "supervision.pairs.filing",
                        Boolean.TRUE.equals(input.getNotFiled()) ? "supervision.State.NOT_FILED" : null)
                .say(
                        "adverse",
                        "supervision.form.conducts",
                        Boolean.TRUE.equals(input.getAdverse()) ? "supervision.answer.yes" : null)
                .add("item", "supervision.form.conducts", item(input, chips))
                .add(
                        "reviewer",
                        "supervision.out.reviewer",
                        Optional.ofNullable(input.getReviewer())
                                .flatMap(people::find)
                                .map(Person::getName)
                                .orElse(null))
                .add(
                        "organization",
                        "supervision.list.organization",
                        Optional.ofNullable(input.getOrganization())
                                .flatMap(organizations::find)
                                .map(Organization::getName)
                                .orElse(null))
                .list();
    }

    private static String seal(Boolean sealed) {
        if (sealed == null) {
            return null;
        }
        return sealed ? "supervision.side.sealed" : "supervision.side.unsealed";
    }

    /** Its code where no edition has it, so that it can be taken off. */
    private String item(PairInput input, Chips chips) {
        if (input.getItem() == null) {
            return null;
        }
        return Stream.of(Direction.values())
                .filter(each -> input.getDirection() == null || input.getDirection() == each)
                .flatMap(each -> templates.item(each, input.getItem()).stream())
                .findFirst()
                .map(item -> item.text(chips.locale()))
                .orElse(input.getItem());
    }
}
