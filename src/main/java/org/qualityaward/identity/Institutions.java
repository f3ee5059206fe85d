package org.qualityaward.identity;

import java.io.Serializable;
import java.util.List;

/** The review institutions that accounts can belong to; told by the room that chooses them. */
public interface Institutions {

    /** One of them, by its name. */
    record Named(Long id, String name) implements Serializable {}

    /** All that were ever chosen, by name. */
    List<Named> all();
}
