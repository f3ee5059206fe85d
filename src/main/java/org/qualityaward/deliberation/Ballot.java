package org.qualityaward.deliberation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A ballot: an item and a choice under a random key. Nothing in it, and nothing in its order, leads to a voter. */
@Entity
@Table(name = "ballot")
class Ballot {

    @Id
    private String id = UUID.randomUUID().toString();

    @Column(name = "meeting_item_id")
    private Long itemId;

    @Enumerated(EnumType.STRING)
    private Choice choice;

    protected Ballot() {}

    Ballot(Long itemId, Choice choice) {
        this.itemId = itemId;
        this.choice = choice;
    }
}
