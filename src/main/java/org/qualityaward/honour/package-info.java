/**
 * What comes of it: awards with their certificates and plaques, the prize of the next year's budget and what it is used for
 * (Articles 26 to 28), support by departments (29 to 33), protection of marks (39), visits (40), revocation with recovery
 * and ban (41 and 42). An award is valid for four years to the corresponding day (Article 6), and anybody can check one.
 */
package org.qualityaward.honour;
