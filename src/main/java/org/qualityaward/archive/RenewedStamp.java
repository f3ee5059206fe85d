package org.qualityaward.archive;

import java.util.List;
import org.qualityaward.archive.keys.Digests;

/**
 * A renewal of the time stamps as a bag has it.
 *
 * @param body the lines of the checkpoint that were stamped
 * @param token RFC 3161, DER
 * @param size of that checkpoint's tree
 * @param continued that the bag's own checkpoint continues it, as consistency proof
 * @param entry the log's entry with the token's digest
 */
record RenewedStamp(byte[] body, byte[] token, long size, List<byte[]> continued, Receipt entry) {

    /** The consistency proof as {@code verify.sh} reads it: both sizes, then the hashes. */
    String consistency(long newer) {
        StringBuilder text = new StringBuilder();
        text.append(size).append('\n').append(newer).append('\n');
        continued.forEach(hash -> text.append(Digests.hex(hash)).append('\n'));
        return text.toString();
    }
}
