package org.qualityaward.deliberation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** That a member has voted on an item, and nothing else: no time, no number, no choice. */
@Entity
@Table(name = "has_voted")
@IdClass(HasVoted.Key.class)
class HasVoted {

    /** Item and person. */
    record KeyValue(Long itemId, Long personId) {}

    /** Key as JPA wants it. */
    public static class Key implements Serializable {
        private Long itemId;
        private Long personId;

        public Key() {}

        Key(Long itemId, Long personId) {
            this.itemId = itemId;
            this.personId = personId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && new KeyValue(itemId, personId).equals(new KeyValue(key.itemId, key.personId));
        }

        @Override
        public int hashCode() {
            return new KeyValue(itemId, personId).hashCode();
        }
    }

    @Id
    @Column(name = "meeting_item_id")
    private Long itemId;

    @Id
    @Column(name = "person_id")
    private Long personId;

    protected HasVoted() {}

    HasVoted(Long itemId, Long personId) {
        this.itemId = itemId;
        this.personId = personId;
    }
}
