package org.qualityaward.recusal.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Walks from an organisation over recorded ties to others: down from a parent to its daughters and branches, up to its
 * parents, at most {@value #MOST_STEPS} steps. A way that only goes down, or only up, binds as surely as its ends were
 * recognised. One that goes up and down again reaches a sister, and one over a common controller too: those are only alike.
 * What first goes down and then up binds nobody, since two parents of a joint venture control nothing of each other. A change
 * of name is no step.
 *
 * @param <T> what a tie is known by
 */
public final class TieWalk<T> {

    /** Steps that a way may have. */
    public static final int MOST_STEPS = 3;

    /** How a tie is read: from the first to the second. */
    public enum Direction {
        /** The second belongs to the first. */
        DOWN,
        /** Somebody controls both. */
        ACROSS,
        /** The second is the new name of the first. */
        RENAMED
    }

    /**
     * An organisation at the end of a tie.
     *
     * @param code null where unknown
     */
    public record End(String name, String code) {}

    /**
     * A step that was taken.
     *
     * @param reversed whether the tie was walked from its second end to its first
     * @param to name of the organisation that it led to
     */
    public record Step<T>(T tie, boolean reversed, String to) {}

    /** Where a way led (by every name and code that the place is known under), over which ties, and how surely. */
    public record Way<T>(List<End> ends, List<Step<T>> steps, Likeness likeness) {

        /** Whether it is short enough for one of its ends to be recognised by likeness alone, which counts as a step. */
        public boolean leavesOneStep() {
            return steps.size() < MOST_STEPS;
        }
    }

    private record Edge<T>(T tie, int to, Direction direction, boolean reversed) {}

    private record Position<T>(int node, int steps, boolean up, boolean down, boolean across, List<Step<T>> taken) {

        /** The same place reached in the same manner: walking on from it would repeat itself. */
        List<Object> manner() {
            return List.of(node, up, down, across);
        }
    }

    private final List<List<End>> nodes = new ArrayList<>();
    private final List<List<Edge<T>>> edges = new ArrayList<>();
    private final Map<String, Integer> byCode = new HashMap<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final Register<Integer> register = new Register<>();
    private final Map<Integer, List<Way<T>>> known = new HashMap<>();

    /** Enters every end that has a code; to be done for all ties first, so that a mere name finds its code. */
    public void learn(End end) {
        RegisteredCode.of(end.code()).ifPresent(code -> node(end));
    }

    /** Enters a tie. */
    public void add(T tie, End from, Direction direction, End to) {
        int one = node(from);
        int other = node(to);
        edges.get(one).add(new Edge<>(tie, other, direction, false));
        edges.get(other).add(new Edge<>(tie, one, direction, true));
    }

    private int node(End end) {
        OrganizationName name = OrganizationName.of(end.name());
        String code =
                RegisteredCode.of(end.code()).map(RegisteredCode::organization).orElse(null);
        Integer same = code == null ? named(name) : byCode.get(code);
        int node = same == null ? nodes.size() : same;
        if (same == null) {
            nodes.add(new ArrayList<>());
            edges.add(new ArrayList<>());
        }
        nodes.get(node).add(end);
        if (code != null) {
            byCode.put(code, node);
            register.addCode(node, end.code());
        }
        name.keys().forEach(key -> byName.putIfAbsent(key, node));
        register.addName(node, name);
        return node;
    }

    private Integer named(OrganizationName name) {
        return name.keys().stream()
                .filter(byName::containsKey)
                .map(byName::get)
                .findFirst()
                .orElse(null);
    }

    /** Every organisation that an organisation, as it was written down, is tied to; the surest way to each. */
    public List<Way<T>> from(OrganizationName name, String code) {
        Map<List<End>, Way<T>> ways = new LinkedHashMap<>();
        register.find(name, code)
                .forEach((node, likeness) -> known.computeIfAbsent(node, this::walk).stream()
                        .filter(way -> likeness == Likeness.SAME || way.leavesOneStep())
                        .forEach(way -> ways.merge(
                                way.ends(),
                                new Way<>(
                                        way.ends(), way.steps(), way.likeness().and(likeness)),
                                (one, other) -> one.likeness().compareTo(other.likeness()) <= 0 ? one : other)));
        return List.copyOf(ways.values());
    }

    private List<Way<T>> walk(int start) {
        Map<Integer, Way<T>> ways = new LinkedHashMap<>();
        Set<List<Object>> seen = new HashSet<>();
        Deque<Position<T>> open = new ArrayDeque<>();
        open.add(new Position<>(start, 0, false, false, false, List.of()));
        while (!open.isEmpty()) {
            Position<T> at = open.poll();
            if (!seen.add(at.manner())) {
                continue;
            }
            if (at.node() != start) {
                boolean sister = at.across() || at.up() && at.down();
                Way<T> way = new Way<>(nodes.get(at.node()), at.taken(), sister ? Likeness.ALIKE : Likeness.SAME);
                ways.merge(at.node(), way, (one, other) -> one.likeness() == Likeness.SAME ? one : other);
            }
            for (Edge<T> edge : edges.get(at.node())) {
                Position<T> next = step(at, edge);
                if (next != null) {
                    // What costs no step comes first, so that the shortest way is seen first.
                    if (next.steps() == at.steps()) {
                        open.addFirst(next);
                    } else {
                        open.addLast(next);
                    }
                }
            }
        }
        return List.copyOf(ways.values());
    }

    private Position<T> step(Position<T> at, Edge<T> edge) {
        List<Step<T>> taken = new ArrayList<>(at.taken());
        taken.add(new Step<>(
                edge.tie(), edge.reversed(), nodes.get(edge.to()).get(0).name()));
        boolean free = edge.direction() == Direction.RENAMED;
        int steps = at.steps() + (free ? 0 : 1);
        boolean up = edge.direction() == Direction.DOWN && edge.reversed();
        boolean down = edge.direction() == Direction.DOWN && !edge.reversed();
        boolean across = edge.direction() == Direction.ACROSS;
        boolean turnsUp = (at.down() || at.across()) && up || (at.down() || at.across()) && across;
        if (steps > MOST_STEPS || turnsUp) {
            return null;
        }
        return new Position<>(
                edge.to(), steps, at.up() || up, at.down() || down, at.across() || across, List.copyOf(taken));
    }
}
