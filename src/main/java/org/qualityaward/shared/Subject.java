package org.qualityaward.shared;

import java.io.Serializable;

/** What an act is about: an argument of a use case that the gate shows to every {@link Standing}. */
public interface Subject extends Serializable {

    /** The kind of thing, as it is written into the audit trail: {@code application}, {@code meeting}. */
    String kind();

    /** Its id; null for a thing about to be made. */
    Long id();
}
