/**
 * Recusal (Article 34): whoever has an interest in an applicant keeps away from its file, and learns nothing of it.
 *
 * <p>A {@link org.qualityaward.recusal.Declaration} is one person's answer for every applicant of a cycle, signed once
 * before any file opens. {@link org.qualityaward.recusal.Detection} looks for interests in what is on record
 * ({@link org.qualityaward.recusal.Interest}, {@link org.qualityaward.recusal.OrganizationTie}, earlier filings, what was signed
 * here; names are recognised next door in {@link org.qualityaward.recusal.matching}) and leaves a
 * {@link org.qualityaward.recusal.Finding} with its path: a certain one recuses at once, a likely one keeps the file
 * closed until the office has ruled, and asks whoever has signed already once more. Who does not declare is reminded
 * ({@link org.qualityaward.recusal.reminder}). A {@link org.qualityaward.recusal.Recusal} holds everywhere at once, because every
 * list, count and file of every room leaves out what {@link org.qualityaward.recusal.HiddenApplications} names, and the gate
 * answers as if the file did not exist.
 *
 * <p>Nothing is rewritten: a superseded declaration, a lifted recusal, a ruling that was wrong stay where they are.
 */
package org.qualityaward.recusal;
