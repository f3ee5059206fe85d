/**
 * People and the organisations they act for: who signs in, and in which part (see the actors of the measures, Articles
 * 8 to 10, 18, 20, 34 and 35).
 *
 * <p>Applicant organisations register themselves with a checked credit code. Everybody else is made by the three
 * administrators, who exclude each other: one keeps accounts, one grants roles, one reads the trail. Passwords are
 * hashed by the platform; five wrong ones lock an account for thirty minutes, and no answer tells whether an account
 * exists.
 */
package org.qualityaward.identity;
