package org.qualityaward.shared;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Objects;

/**
 * Everything that has a row of its own: an id from the one sequence and a version that refuses lost updates.
 *
 * <p>Two stored things are equal when they are of one class and carry the same id; before the first flush a thing
 * equals only itself.
 */
@MappedSuperclass
public abstract class Stored {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "qa_ids")
    @SequenceGenerator(name = "qa_ids", sequenceName = "qa_ids", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    public Long getId() {
        return id;
    }

    /** The version that a form was loaded with, to be handed back to {@link #unchangedSince}. */
    public int getVersion() {
        return version;
    }

    /**
     * Refuses when somebody else has saved since a form was loaded.
     *
     * @throws Refusal {@code shared.refusal.changedMeanwhile}
     */
    public void unchangedSince(int seen) {
        if (seen != version) {
            throw new Refusal("shared.refusal.changedMeanwhile");
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Stored stored
                        && getClass() == stored.getClass()
                        && id != null
                        && id.equals(stored.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(getClass(), id);
    }
}
