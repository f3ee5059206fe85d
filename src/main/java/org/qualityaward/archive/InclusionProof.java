package org.qualityaward.archive;

import java.util.Arrays;
import java.util.List;

/** That a leaf stands at an index of a tree of a size: the hashes beside its way to the root (RFC 9162, 2.1.3). */
record InclusionProof(long index, long size, List<byte[]> path) {

    /** Does this path lead from the leaf to the root? */
    boolean leads(byte[] leafHash, byte[] root) {
        if (index < 0 || index >= size || leafHash.length != 32) {
            return false;
        }
        long position = index;
        long last = size - 1;
        byte[] hash = leafHash;
        for (byte[] sibling : path) {
            if (last == 0 || sibling.length != 32) {
                return false;
            }
            if (position % 2 == 1 || position == last) {
                hash = MerkleTree.nodeHash(sibling, hash);
                while (position % 2 == 0 && position != 0) {
                    position >>= 1;
                    last >>= 1;
                }
            } else {
                hash = MerkleTree.nodeHash(hash, sibling);
            }
            position >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }
}
