package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.keys.Digests;

/** What other implementations of RFC 6962 believe and refuse, we believe and refuse too. */
class MerkleVectorsTest {

    @Test
    void everyPublishedInclusionCaseComesOutTheSame() {
        List<MerkleVectors.Inclusion> cases = MerkleVectors.inclusions();
        assertEquals(98, cases.size());
        List<String> other = new ArrayList<>();
        for (MerkleVectors.Inclusion c : cases) {
            if (new InclusionProof(c.index(), c.size(), c.proof()).leads(c.leaf(), c.root()) != c.holds()) {
                other.add(c.name());
            }
        }
        assertEquals(List.of(), other);
    }

    @Test
    void everyPublishedConsistencyCaseComesOutTheSame() {
        List<MerkleVectors.Consistency> cases = MerkleVectors.consistencies();
        assertEquals(98, cases.size());
        List<String> other = new ArrayList<>();
        for (MerkleVectors.Consistency c : cases) {
            if (new ConsistencyProof(c.older(), c.newer(), c.proof()).holds(c.root1(), c.root2()) != c.holds()) {
                other.add(c.name());
            }
        }
        assertEquals(List.of(), other);
    }

    @Test
    void ourTreeMakesThePublishedRootsAndProofs() {
        Map<String, byte[]> nodes = new HashMap<>();
        MerkleTree tree = new MerkleTree((level, index) -> nodes.get(level + "/" + index));
        for (int i = 0; i < MerkleVectors.LEAVES.size(); i++) {
            tree.append(i, MerkleTree.leafHash(Digests.bytes(MerkleVectors.LEAVES.get(i))))
                    .forEach(node -> nodes.put(node.level() + "/" + node.index(), node.hash()));
            assertEquals(MerkleVectors.ROOTS.get(i), Digests.hex(tree.root(i + 1)));
        }
        MerkleVectors.inclusions().stream()
                .filter(c -> c.holds() && c.size() <= 8 && !c.name().startsWith("single"))
                .forEach(c -> same(c.proof(), tree.inclusion(c.index(), c.size())));
        MerkleVectors.consistencies().stream()
                .filter(c -> c.holds() && !c.name().startsWith("additional"))
                .forEach(c -> same(c.proof(), tree.consistency(c.older(), c.newer())));
    }

    private static void same(List<byte[]> published, List<byte[]> ours) {
        assertEquals(published.size(), ours.size());
        for (int i = 0; i < ours.size(); i++) {
            assertArrayEquals(published.get(i), ours.get(i));
        }
    }
}
