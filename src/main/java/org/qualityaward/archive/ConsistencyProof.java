package org.qualityaward.archive;

import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;

/** That the tree of the newer size begins with all of the older one (RFC 9162, 2.1.4). */
record ConsistencyProof(long older, long newer, List<byte[]> path) {

    /** Do both roots follow from this proof? From an empty tree nothing follows, so that is no. */
    boolean holds(byte[] olderRoot, byte[] newerRoot) {
        if (older < 1 || older > newer) {
            return false;
        }
        if (older == newer) {
            return path.isEmpty() && Arrays.equals(olderRoot, newerRoot);
        }
        if (path.isEmpty() || path.stream().anyMatch(hash -> hash.length != 32)) {
            return false;
        }
        LinkedList<byte[]> left = new LinkedList<>(path);
        if (Long.bitCount(older) == 1) {
            left.addFirst(olderRoot);
        }
        long first = older - 1;
        long second = newer - 1;
        while (first % 2 == 1) {
            first >>= 1;
            second >>= 1;
        }
        byte[] oldHash = left.removeFirst();
        byte[] newHash = oldHash;
        for (byte[] hash : left) {
            if (second == 0) {
                return false;
            }
            if (first % 2 == 1 || first == second) {
                oldHash = MerkleTree.nodeHash(hash, oldHash);
                newHash = MerkleTree.nodeHash(hash, newHash);
                while (first % 2 == 0 && first != 0) {
                    first >>= 1;
                    second >>= 1;
                }
            } else {
                newHash = MerkleTree.nodeHash(newHash, hash);
            }
            first >>= 1;
            second >>= 1;
        }
        return second == 0 && Arrays.equals(oldHash, olderRoot) && Arrays.equals(newHash, newerRoot);
    }
}
