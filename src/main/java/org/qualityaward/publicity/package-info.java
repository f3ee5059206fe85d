/**
 * What the public reads and what it answers: notices, announcements and publicity with their first and last days
 * (Articles 17, 22 and 25), the register of opinions, objections and leads (Articles 11 and 22), complaints and reports of
 * misuse (Articles 36 and 39). Names are published, scores never; whoever objects is kept confidential.
 */
package org.qualityaward.publicity;
