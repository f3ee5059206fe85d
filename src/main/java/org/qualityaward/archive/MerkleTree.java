package org.qualityaward.archive;

import java.util.ArrayList;
import java.util.List;
import org.qualityaward.archive.keys.Digests;

/**
 * The Merkle tree of RFC 6962 over stored hashes of complete subtrees. It keeps nothing itself: appending gives back the
 * nodes to store, and roots and proofs read about log₂ n nodes.
 */
final class MerkleTree {

    /** The hash of the complete subtree over the leaves [index·2^level, (index+1)·2^level); level 0 are the leaves. */
    interface Nodes {
        byte[] hash(int level, long index);
    }

    /** A complete subtree that an append has closed. */
    record Node(int level, long index, byte[] hash) {}

    private static final byte[] LEAF = {0};
    private static final byte[] INNER = {1};

    private final Nodes nodes;

    MerkleTree(Nodes nodes) {
        this.nodes = nodes;
    }

    static byte[] leafHash(byte[] leaf) {
        return Digests.sha256(LEAF, leaf);
    }

    static byte[] nodeHash(byte[] left, byte[] right) {
        return Digests.sha256(INNER, left, right);
    }

    /** The nodes that come into being when this leaf becomes number {@code size}, counted from 0: the leaf's own first. */
    List<Node> append(long size, byte[] leafHash) {
        List<Node> made = new ArrayList<>();
        Node node = new Node(0, size, leafHash);
        made.add(node);
        while (node.index() % 2 == 1) {
            byte[] left = nodes.hash(node.level(), node.index() - 1);
            node = new Node(node.level() + 1, node.index() / 2, nodeHash(left, node.hash()));
            made.add(node);
        }
        return made;
    }

    /** The root over the first {@code size} leaves. */
    byte[] root(long size) {
        return size == 0 ? Digests.sha256() : hash(0, size);
    }

    /** The path from a leaf up to the root over the first {@code size} leaves. */
    List<byte[]> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("leaf " + index + " is not in a tree of " + size);
        }
        List<byte[]> path = new ArrayList<>();
        inclusion(path, index, 0, size);
        return path;
    }

    private void inclusion(List<byte[]> path, long index, long start, long size) {
        if (size == 1) {
            return;
        }
        long split = split(size);
        if (index < split) {
            inclusion(path, index, start, split);
            path.add(hash(start + split, size - split));
        } else {
            inclusion(path, index - split, start + split, size - split);
            path.add(hash(start, split));
        }
    }

    /** The proof that the tree of {@code newer} leaves begins with the tree of {@code older}, which is not empty. */
    List<byte[]> consistency(long older, long newer) {
        if (older < 1 || older > newer) {
            throw new IllegalArgumentException("no consistency from " + older + " to " + newer);
        }
        List<byte[]> proof = new ArrayList<>();
        consistency(proof, older, 0, newer, true);
        return proof;
    }

    private void consistency(List<byte[]> proof, long older, long start, long size, boolean known) {
        if (older == size) {
            if (!known) {
                proof.add(hash(start, size));
            }
            return;
        }
        long split = split(size);
        if (older <= split) {
            consistency(proof, older, start, split, known);
            proof.add(hash(start + split, size - split));
        } else {
            consistency(proof, older - split, start + split, size - split, false);
            proof.add(hash(start, split));
        }
    }

    private byte[] hash(long start, long size) {
        if (Long.bitCount(size) == 1) {
            int level = Long.numberOfTrailingZeros(size);
            return nodes.hash(level, start >> level);
        }
        long split = split(size);
        return nodeHash(hash(start, split), hash(start + split, size - split));
    }

    /** The largest power of two below {@code size}, which is at least 2. */
    private static long split(long size) {
        return Long.highestOneBit(size - 1);
    }
}
