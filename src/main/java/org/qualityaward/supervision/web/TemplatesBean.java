package org.qualityaward.supervision.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.qualityaward.shared.web.Messages;
import org.qualityaward.supervision.Direction;
import org.qualityaward.supervision.EvaluationItem;
import org.qualityaward.supervision.EvaluationTemplate;
import org.qualityaward.supervision.MaintainingTemplates;

/** The editions of the form of one direction, and the draft of the next. */
@Named("evaluationForms")
@ViewScoped
public class TemplatesBean implements Serializable {

    @Inject
    MaintainingTemplates maintaining;

    private Direction direction = Direction.ABOUT_TEAM;
    private List<EvaluationTemplate> editions;
    private List<ItemRow> rows = new ArrayList<>();
    private LocalDate from;

    @PostConstruct
    public void load() {
        editions = maintaining.editions(direction);
        rows = new ArrayList<>(
                editions.get(0).getItems().stream().map(ItemRow::new).toList());
    }

    public void begin() {
        maintaining.draft(direction);
        load();
        Messages.done("supervision.edition.begun");
    }

    /** A further question at the end; its code is the first that no edition has used. */
    public void add() {
        List<String> used = editions.stream()
                .flatMap(each -> each.getItems().stream())
                .map(EvaluationItem::getCode)
                .toList();
        int number = 1;
        while (used.contains("q" + number) || isRow("q" + number)) {
            number++;
        }
        rows.add(new ItemRow("q" + number));
    }

    private boolean isRow(String code) {
        return rows.stream().anyMatch(row -> row.getCode().equals(code));
    }

    public void remove(ItemRow row) {
        rows.remove(row);
    }

    public void save() {
        keep();
        Messages.done("supervision.edition.saved");
    }

    private void keep() {
        maintaining.word(
                getNewest().getId(),
                getNewest().getVersion(),
                IntStream.range(0, rows.size())
                        .mapToObj(i -> rows.get(i).toItem(i + 1))
                        .toList());
        load();
    }

    public void discard() {
        maintaining.discard(getNewest().getId());
        load();
        Messages.done("supervision.edition.discarded");
    }

    /** What stands on the page is kept first: that, and no older wording, becomes final. */
    public void activate() {
        keep();
        maintaining.activate(getNewest().getId(), getNewest().getVersion(), from);
        load();
        Messages.done("supervision.edition.activated", from);
    }

    /** The draft if there is one, else the edition that was put in force last. */
    public EvaluationTemplate getNewest() {
        return editions.get(0);
    }

    /** Those that were put in force, the newest first. */
    public List<EvaluationTemplate> getInForce() {
        return editions.stream().filter(each -> !each.isDraft()).toList();
    }

    public List<ItemRow> getRows() {
        return rows;
    }

    public EvaluationItem.Kind[] getKinds() {
        return EvaluationItem.Kind.values();
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
