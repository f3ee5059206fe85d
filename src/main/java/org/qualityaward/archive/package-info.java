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
 * <p>Where something keeps a signature waiting, an outside authority that does not answer or an author who signs elsewhere
 * with a certificate of his own, the act as a whole waits ({@link org.qualityaward.archive.SigningRound}): its papers are
 * prepared and kept, and the act is done once they are ready, as of the moment when its author acted.
 *
 * <p>Rendering and signing are done side by side, as many at once as there are processors; only the entry in the log has its
 * turn. How long papers are kept and how they end is told in {@link org.qualityaward.archive.retention}.
 *
 * <p>The way out: a bag of evidence (BagIt, {@link org.qualityaward.archive.BagContents}) of a document, a case or a cycle
 * holds what its taker may read, with proofs to one checkpoint and {@code verify.sh}, which needs no program of ours and
 * takes its trust from outside the bag. The log itself is open as tiles (C2SP), up to the end of yesterday and without its
 * entries, which would tell who filed what is sealed.
 *
 * <p>Every night {@link org.qualityaward.archive.RecomputingLog} reads all of it past every cache and compares it with the
 * signed checkpoints, and with those seen before ({@code checkpoints.seen} and {@code checkpoint.newest} beside the keys),
 * which alone tell of an older database put back and of a log forked with its own key. The newest is written after every
 * entry, so that is told of an hour as of a year. What does not fit is an alarm that says what, where, and since which
 * checkpoint.
 *
 * <p>A time stamp proves a time as long as its certificate is valid: before that ends, the checkpoint, which covers every
 * document, is stamped by a newer one ({@link org.qualityaward.archive.RenewingStamps}). Each day's checkpoint goes to
 * witnesses outside ({@link org.qualityaward.archive.SendingCheckpoint}).
 *
 * <p>Nothing here is ever changed: a correction is a new revision. The tables accept INSERT and SELECT only, which the
 * database itself enforces. The log holds no names, so that a lawful destruction of content leaves the tree whole.
 */
package org.qualityaward.archive;
