package org.qualityaward.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.qualityaward.archive.keys.Digests;

/**
 * The 98 inclusion and 98 consistency cases that the transparency-dev project publishes for implementations of RFC 6962
 * (github.com/transparency-dev/merkle, folder testdata, state of July 2026). Stated here as facts: the ten proofs over the
 * tree of eight known leaves, and each way in which they are spoilt.
 */
final class MerkleVectors {

    /** A claim that a leaf is under a root, and whether it is to be believed. */
    record Inclusion(String name, long index, long size, byte[] root, byte[] leaf, List<byte[]> proof, boolean holds) {}

    /** A claim that a tree begins with another, and whether it is to be believed. */
    record Consistency(
            String name, long older, long newer, byte[] root1, byte[] root2, List<byte[]> proof, boolean holds) {}

    /** A proof about two places: a leaf counted from 1 and a size, or two sizes. */
    private record Proof(long first, long size, List<byte[]> path) {}

    static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final byte[] EMPTY =
            Digests.bytes("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    private static final byte[] SOME =
            Digests.bytes("abacaba000000000000000000000000000000000000000000060061e00123456");
    private static final byte[] NOTHING = {};

    private static final String L1 = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
    private static final String L2 = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
    private static final String L5 = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
    private static final String L7 = "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f";
    private static final String N12 = "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125";
    private static final String N34 = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
    private static final String N56 = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";
    private static final String N78 = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
    private static final String N14 = "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7";
    private static final String N58 = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";

    /** Roots over the first 1 to 8 leaves. */
    static final List<String> ROOTS = List.of(
            L1,
            N12,
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            N14,
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final List<Proof> INCLUSIONS = List.of(
            proof(1, 1),
            proof(1, 8, L2, N34, N58),
            proof(6, 8, L5, N78, N14),
            proof(3, 3, N12),
            proof(2, 5, L1, N34, L5));

    private static final List<Proof> CONSISTENCIES = List.of(
            proof(1, 1),
            proof(1, 8, L2, N34, N58),
            proof(6, 8, N56, N78, N14),
            proof(2, 5, N34, L5),
            proof(6, 7, N56, L7, N14));

    private MerkleVectors() {}

    private static Proof proof(long first, long size, String... path) {
        return new Proof(first, size, Arrays.stream(path).map(Digests::bytes).toList());
    }

    private static byte[] root(long size) {
        return Digests.bytes(ROOTS.get((int) size - 1));
    }

    private static List<byte[]> with(List<byte[]> proof, int place, byte[] more) {
        List<byte[]> longer = new ArrayList<>(proof);
        longer.add(place, more);
        return longer;
    }

    private static List<byte[]> flipped(List<byte[]> proof, int place, int bit) {
        List<byte[]> other = new ArrayList<>(proof);
        byte[] hash = proof.get(place).clone();
        hash[0] ^= (byte) (1 << bit);
        other.set(place, hash);
        return other;
    }

    static List<Inclusion> inclusions() {
        List<Inclusion> all = new ArrayList<>();
        for (int i = 0; i < INCLUSIONS.size(); i++) {
            Proof proof = INCLUSIONS.get(i);
            byte[] leaf = MerkleTree.leafHash(Digests.bytes(LEAVES.get((int) proof.first() - 1)));
            spoil(all, i + "/", proof.first() - 1, proof.size(), leaf, proof.path());
        }
        long[][] places = {{0, 0}, {0, 1}, {1, 0}, {2, 1}};
        for (long[] at : places) {
            String name = "additional/" + at[0] + " of " + at[1] + "/";
            all.add(new Inclusion(name + "random leaf", at[0], at[1], NOTHING, SOME, List.of(), false));
            all.add(new Inclusion(name + "empty root", at[0], at[1], EMPTY, NOTHING, List.of(), false));
            all.add(new Inclusion(name + "empty root and random leaf", at[0], at[1], EMPTY, SOME, List.of(), false));
        }
        byte[] data = MerkleTree.leafHash("data".getBytes(StandardCharsets.US_ASCII));
        all.add(new Inclusion("single/matching root and leaf", 0, 1, data, data, List.of(), true));
        all.add(new Inclusion("single/empty leaf", 0, 1, data, NOTHING, List.of(), false));
        all.add(new Inclusion("single/empty root", 0, 1, NOTHING, data, List.of(), false));
        all.add(new Inclusion("single/empty root and leaf", 0, 1, NOTHING, NOTHING, List.of(), false));
        return all;
    }

    private static void spoil(
            List<Inclusion> all, String name, long index, long size, byte[] leaf, List<byte[]> proof) {
        byte[] root = root(size);
        int last = proof.size();
        byte[] wrongLeaf = "WrongLeaf".getBytes(StandardCharsets.US_ASCII);
        all.add(new Inclusion(name + "happy path", index, size, root, leaf, proof, true));
        all.add(new Inclusion(name + "leafIdx sub @1", index - 1, size, root, leaf, proof, false));
        all.add(new Inclusion(name + "leafIdx plus @1", index + 1, size, root, leaf, proof, false));
        all.add(new Inclusion(name + "leafIdx XOR @2", index ^ 2, size, root, leaf, proof, false));
        all.add(new Inclusion(name + "treeSize mul @2", index, size * 2, root, leaf, proof, false));
        all.add(new Inclusion(name + "treeSize div @2", index, size / 2, root, leaf, proof, false));
        all.add(new Inclusion(name + "wrong leaf", index, size, root, wrongLeaf, proof, false));
        all.add(new Inclusion(name + "empty root", index, size, EMPTY, leaf, proof, false));
        all.add(new Inclusion(name + "random root", index, size, SOME, leaf, proof, false));
        all.add(new Inclusion(name + "trailing garbage", index, size, root, leaf, with(proof, last, NOTHING), false));
        all.add(new Inclusion(name + "trailing root", index, size, root, leaf, with(proof, last, root), false));
        all.add(new Inclusion(name + "preceding garbage", index, size, root, leaf, with(proof, 0, NOTHING), false));
        all.add(new Inclusion(name + "preceding root", index, size, root, leaf, with(proof, 0, root), false));
        for (int i = 0; i < last; i++) {
            all.add(new Inclusion(
                    name + "modified proof[" + i + "] bit @3", index, size, root, leaf, flipped(proof, i, 3), false));
        }
        if (last > 0) {
            all.add(new Inclusion(
                    name + "removed component", index, size, root, leaf, proof.subList(0, last - 1), false));
        }
        if (last > 1) {
            all.add(new Inclusion(name + "inserted component", index, size, root, leaf, with(proof, 1, SOME), false));
        }
    }

    static List<Consistency> consistencies() {
        List<Consistency> all = new ArrayList<>();
        for (int i = 0; i < CONSISTENCIES.size(); i++) {
            Proof proof = CONSISTENCIES.get(i);
            spoil(all, i + "/", proof.first(), proof.size(), proof.path());
        }
        byte[] one = "don't care 1".getBytes(StandardCharsets.US_ASCII);
        byte[] two = "don't care 2".getBytes(StandardCharsets.US_ASCII);
        List<byte[]> none = List.of();
        List<byte[]> some = List.of(EMPTY);
        String name = "additional/";
        all.add(new Consistency(name + "both empty, other roots", 0, 0, one, two, none, false));
        all.add(new Consistency(name + "both one, other roots", 1, 1, one, two, none, false));
        all.add(new Consistency(name + "both empty", 0, 0, one, one, none, false));
        all.add(new Consistency(name + "from empty", 0, 1, one, two, none, false));
        all.add(new Consistency(name + "both one", 1, 1, two, two, none, true));
        all.add(new Consistency(name + "to the past", 1, 0, one, two, none, false));
        all.add(new Consistency(name + "to the past again", 2, 1, one, two, none, false));
        all.add(new Consistency(name + "no proof", 1, 2, one, two, none, false));
        all.add(new Consistency(name + "root of nothing, sizes zero", 0, 0, EMPTY, two, none, false));
        all.add(new Consistency(name + "root of nothing, sizes one", 1, 1, EMPTY, two, none, false));
        all.add(new Consistency(name + "needless proof, sizes zero", 0, 0, EMPTY, EMPTY, some, false));
        all.add(new Consistency(name + "needless proof, sizes one", 1, 1, EMPTY, EMPTY, some, false));
        all.add(new Consistency(name + "from nothing", 0, 1, EMPTY, two, none, false));
        all.add(new Consistency(name + "from nothing with a proof", 0, 1, EMPTY, EMPTY, some, false));
        return all;
    }

    private static void spoil(List<Consistency> all, String name, long older, long newer, List<byte[]> proof) {
        byte[] one = root(older);
        byte[] two = root(newer);
        all.add(new Consistency(name + "happy path", older, newer, one, two, proof, true));
        if (proof.isEmpty()) {
            return;
        }
        int last = proof.size();
        byte[] wrong = "WrongRoot".getBytes(StandardCharsets.US_ASCII);
        all.add(new Consistency(name + "size1 sub @1", older - 1, newer, one, two, proof, false));
        all.add(new Consistency(name + "size1 plus @1", older + 1, newer, one, two, proof, false));
        all.add(new Consistency(name + "size1 XOR @2", older ^ 2, newer, one, two, proof, false));
        all.add(new Consistency(name + "size2 mul @2", older, newer * 2, one, two, proof, false));
        all.add(new Consistency(name + "size2 div @2", older, newer / 2, one, two, proof, false));
        all.add(new Consistency(name + "wrong root1", older, newer, wrong, two, proof, false));
        all.add(new Consistency(name + "wrong root2", older, newer, one, wrong, proof, false));
        all.add(new Consistency(name + "swapped roots", older, newer, two, one, proof, false));
        all.add(new Consistency(name + "empty proof", older, newer, one, two, List.of(), false));
        for (byte[] more : List.of(NOTHING, one, two)) {
            String what = more == NOTHING ? "garbage" : more == one ? "root1" : "root2";
            all.add(new Consistency(name + "trailing " + what, older, newer, one, two, with(proof, last, more), false));
            all.add(new Consistency(name + "preceding " + what, older, newer, one, two, with(proof, 0, more), false));
        }
        all.add(new Consistency(
                name + "preceding proof @0", older, newer, one, two, with(proof, 0, proof.get(0)), false));
        all.add(new Consistency(name + "truncated proof", older, newer, one, two, proof.subList(0, last - 1), false));
        for (int i = 0; i < last; i++) {
            all.add(new Consistency(
                    name + "modified proof@" + i + " bit @4", older, newer, one, two, flipped(proof, i, 4), false));
        }
    }
}
