/**
 * The archive: every official paper of a cycle is frozen, rendered, signed, time-stamped, logged and receipted here, and
 * can be checked years later, offline, with programs that are not ours (Articles 10, 35 to 39).
 *
 * <p>The way of a paper: a use case composes a {@link org.qualityaward.archive.Paper} (content only, in Chinese) and hands
 * it to {@link org.qualityaward.archive.FilingDocuments} inside its own transaction. The content is frozen as canonical
 * JSON (RFC 8785), every code point is checked against the font, the page is rendered as PDF/A-2b, the author signs, then
 * the office (PAdES-B-T, each with its own RFC 3161 time stamp), the bytes are stored under their SHA-256, a leaf is
 * appended to the Merkle log (RFC 6962) and a checkpoint (C2SP) is signed. All of it happens, or none of it.
 *
 * <p>Nothing here is ever changed: a correction is a new revision. The tables accept INSERT and SELECT only, which the
 * database itself enforces. The log holds no names, so that a lawful destruction of content leaves the tree whole.
 */
package org.qualityaward.archive;
