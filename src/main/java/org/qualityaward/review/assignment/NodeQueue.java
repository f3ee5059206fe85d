package org.qualityaward.review.assignment;

import java.util.Arrays;

/** Nodes by distance, the nearest first; a node may stand in it more than once. */
final class NodeQueue {

    private long[] distances = new long[64];
    private int[] nodes = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    long distance() {
        return distances[0];
    }

    void add(int node, long distance) {
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, size * 2);
            distances = Arrays.copyOf(distances, size * 2);
        }
        int place = size++;
        while (place > 0 && distances[(place - 1) / 2] > distance) {
            put(place, (place - 1) / 2);
            place = (place - 1) / 2;
        }
        nodes[place] = node;
        distances[place] = distance;
    }

    /** Takes the nearest out. */
    int remove() {
        int nearest = nodes[0];
        int node = nodes[--size];
        long distance = distances[size];
        int place = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && distances[child + 1] < distances[child]) {
                child++;
            }
            if (distances[child] >= distance) {
                break;
            }
            put(place, child);
            place = child;
            child = 2 * place + 1;
        }
        nodes[place] = node;
        distances[place] = distance;
        return nearest;
    }

    private void put(int to, int from) {
        nodes[to] = nodes[from];
        distances[to] = distances[from];
    }
}
