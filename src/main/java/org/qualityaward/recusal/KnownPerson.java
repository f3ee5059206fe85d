package org.qualityaward.recusal;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who may touch files, with what is on record of him.
 *
 * @param birthYear null where unknown
 * @param phone null where unknown
 * @param relations his ties and those of his relatives
 * @param deeds what the system has seen him do
 */
record KnownPerson(String name, Integer birthYear, String phone, List<Relation> relations, List<Done> deeds) {

    /** Something done for the organisation of an application; on a day, or null while it lasts. */
    record Done(Deed deed, Long applicationId, LocalDate on) {}
}
