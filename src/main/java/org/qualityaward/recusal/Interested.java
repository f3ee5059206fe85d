package org.qualityaward.recusal;

import java.time.LocalDate;

/**
 * The particulars of a declared interest, as typed.
 *
 * @param groundId null while not chosen
 * @param until null while the tie lasts
 * @param counterpart what the applicant is to the person
 */
public record Interested(Long groundId, LocalDate since, LocalDate until, String counterpart, String facts) {}
