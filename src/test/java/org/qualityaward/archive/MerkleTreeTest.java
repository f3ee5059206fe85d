package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.keys.Digests;

class MerkleTreeTest {

    private static final List<String> INPUTS =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    /** A tree that keeps every node, and beside it the definition of RFC 6962 word for word. */
    private static final class Grown {
        final Map<String, byte[]> nodes = new HashMap<>();
        final List<byte[]> leaves = new ArrayList<>();
        final MerkleTree tree = new MerkleTree((level, index) -> {
            byte[] hash = nodes.get(level + "/" + index);
            if (hash == null) {
                throw new AssertionError("asked for a subtree that is not complete: " + level + "/" + index);
            }
            return hash;
        });

        void add(byte[] leaf) {
            tree.append(leaves.size(), MerkleTree.leafHash(leaf))
                    .forEach(node -> nodes.put(node.level() + "/" + node.index(), node.hash()));
            leaves.add(leaf);
        }

        static byte[] byDefinition(List<byte[]> leaves) {
            if (leaves.isEmpty()) {
                return Digests.sha256();
            }
            if (leaves.size() == 1) {
                return Digests.sha256(new byte[] {0}, leaves.get(0));
            }
            int k = 1;
            while (k * 2 < leaves.size()) {
                k *= 2;
            }
            return Digests.sha256(
                    new byte[] {1}, byDefinition(leaves.subList(0, k)), byDefinition(leaves.subList(k, leaves.size())));
        }
    }

    private static Grown grown(int size) {
        Grown grown = new Grown();
        for (int i = 0; i < size; i++) {
            grown.add(new byte[] {(byte) i, (byte) (i * 7)});
        }
        return grown;
    }

    @Test
    void rootsAreThoseOfThePublishedVectors() {
        Grown grown = new Grown();
        assertEquals(ROOTS.get(0), Digests.hex(grown.tree.root(0)));
        for (int i = 0; i < INPUTS.size(); i++) {
            grown.add(Digests.bytes(INPUTS.get(i)));
            assertEquals(ROOTS.get(i + 1), Digests.hex(grown.tree.root(i + 1)));
        }
        for (int size = 0; size <= 8; size++) {
            assertEquals(ROOTS.get(size), Digests.hex(grown.tree.root(size)), "an earlier size, from the later tree");
        }
    }

    @Test
    void everyRootUpTo130FollowsTheDefinition() {
        Grown grown = grown(130);
        for (int size = 0; size <= 130; size++) {
            assertArrayEquals(Grown.byDefinition(grown.leaves.subList(0, size)), grown.tree.root(size));
        }
    }

    @Test
    void everyLeafOfEverySizeIsProvenAndNoOtherPlaceIs() {
        Grown grown = grown(66);
        for (int size = 1; size <= 66; size++) {
            byte[] root = grown.tree.root(size);
            for (int index = 0; index < size; index++) {
                InclusionProof proof = new InclusionProof(index, size, grown.tree.inclusion(index, size));
                byte[] leaf = MerkleTree.leafHash(grown.leaves.get(index));
                assertTrue(proof.leads(leaf, root), index + " of " + size);
                assertTrue(proof.path().size() <= 32 - Integer.numberOfLeadingZeros(size - 1));
                for (int other = 0; other < size; other++) {
                    if (other != index) {
                        assertFalse(new InclusionProof(other, size, proof.path()).leads(leaf, root));
                    }
                }
            }
        }
    }

    @Test
    void aChangedByteOfAProofIsFound() {
        Grown grown = grown(37);
        byte[] root = grown.tree.root(37);
        byte[] leaf = MerkleTree.leafHash(grown.leaves.get(20));
        List<byte[]> path = grown.tree.inclusion(20, 37);
        for (byte[] hash : path) {
            for (int i = 0; i < hash.length; i++) {
                hash[i] ^= 1;
                assertFalse(new InclusionProof(20, 37, path).leads(leaf, root));
                hash[i] ^= 1;
            }
        }
        List<byte[]> longer = new ArrayList<>(path);
        longer.add(new byte[32]);
        assertFalse(new InclusionProof(20, 37, longer).leads(leaf, root));
        assertFalse(new InclusionProof(20, 37, path.subList(0, path.size() - 1)).leads(leaf, root));
    }

    @Test
    void everyOlderTreeIsProvenToBeTheBeginningOfEveryNewer() {
        Grown grown = grown(66);
        for (int newer = 1; newer <= 66; newer++) {
            for (int older = 1; older <= newer; older++) {
                List<byte[]> path = grown.tree.consistency(older, newer);
                ConsistencyProof proof = new ConsistencyProof(older, newer, path);
                assertTrue(proof.holds(grown.tree.root(older), grown.tree.root(newer)), older + " to " + newer);
                byte[] wrong = grown.tree.root(older).clone();
                wrong[5] ^= 1;
                assertFalse(proof.holds(wrong, grown.tree.root(newer)));
                byte[] wrongNew = grown.tree.root(newer).clone();
                wrongNew[31] ^= 1;
                assertFalse(proof.holds(grown.tree.root(older), wrongNew));
            }
        }
    }

    @Test
    void aRewrittenLeafBreaksConsistency() {
        Grown honest = grown(20);
        Grown forged = new Grown();
        for (int i = 0; i < 33; i++) {
            forged.add(new byte[] {(byte) i, (byte) (i == 11 ? 0 : i * 7)});
        }
        ConsistencyProof proof = new ConsistencyProof(20, 33, forged.tree.consistency(20, 33));
        assertFalse(proof.holds(honest.tree.root(20), forged.tree.root(33)));
    }

    /** What the nightly recomputation relies on. */
    @Test
    void theLastSubtreeOfEachLevelIsEnoughToRecompute() {
        byte[][] last = new byte[64][];
        MerkleTree tree = new MerkleTree((level, index) -> last[level]);
        Grown grown = grown(130);
        for (int i = 0; i < 130; i++) {
            tree.append(i, MerkleTree.leafHash(grown.leaves.get(i))).forEach(node -> last[node.level()] = node.hash());
            assertArrayEquals(grown.tree.root(i + 1), tree.root(i + 1), "size " + (i + 1));
        }
    }

    @Test
    void refusesConsistencyFromTheEmptyTree() {
        assertThrows(IllegalArgumentException.class, () -> grown(3).tree.consistency(0, 3));
        assertFalse(new ConsistencyProof(0, 3, List.of())
                .holds(Digests.sha256(), grown(3).tree.root(3)));
    }

    @Test
    void sm3OfTheStandardsExample() {
        assertEquals(
                "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
                Digests.hex(Digests.sm3(new byte[] {'a', 'b', 'c'})));
    }
}
