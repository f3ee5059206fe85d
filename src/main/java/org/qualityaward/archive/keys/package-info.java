/**
 * The keys of the house and what is made with them: the office's certificate authority with its revocation list, the keys of
 * the office, of its time stamps and of the log, each apart from the others and outside the application. Nothing here knows
 * of papers; the archive above does.
 */
package org.qualityaward.archive.keys;
