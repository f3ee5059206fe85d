package org.qualityaward.supervision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualityaward.shared.Stored;

/** An edition of the form for one direction. Forms keep the edition they were opened with; a change is a new edition. */
@Entity
@Table(name = "evaluation_template")
public class EvaluationTemplate extends Stored {

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private int edition;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "evaluation_item", joinColumns = @JoinColumn(name = "template_id"))
    @OrderBy("place")
    private List<EvaluationItem> items = new ArrayList<>();

    protected EvaluationTemplate() {}

    public EvaluationTemplate(Direction direction, int edition, LocalDate validFrom, List<EvaluationItem> items) {
        this.direction = direction;
        this.edition = edition;
        this.validFrom = validFrom;
        this.items.addAll(items);
    }

    public Optional<EvaluationItem> item(String code) {
        return items.stream().filter(item -> item.getCode().equals(code)).findFirst();
    }

    public Direction getDirection() {
        return direction;
    }

    public int getEdition() {
        return edition;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public List<EvaluationItem> getItems() {
        return List.copyOf(items);
    }
}
