package org.qualityaward.archive;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the proofs in a bag rest on. It travels along for convenience; who checks takes root, time stamp certificate and log
 * key from elsewhere.
 *
 * @param note the signed checkpoint
 * @param stamp time stamp over the checkpoint's signed lines (RFC 3161 token)
 * @param key the log's public keys, one a line
 * @param revocations the authority's revocation list, DER
 * @param renewals of the time stamps that the documents rest on, in the order of the log
 * @param seal the office's signature over a list of files: ECDSA over SHA-256, bare, for in a CMS structure there are bytes
 *     that no program looks at
 */
record BagTrust(
        String note,
        byte[] stamp,
        String key,
        String keyPem,
        String rootPem,
        String officePem,
        String timeStampPem,
        byte[] revocations,
        List<RenewedStamp> renewals,
        UnaryOperator<byte[]> seal) {

    /** The lines of a checkpoint that are signed. */
    static byte[] body(String note) {
        return BagWriter.utf8(note.substring(0, note.indexOf("\n\n") + 1));
    }
}
