package org.qualityaward.archive.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The keys of one log, in the order in which they signed for it. The log keeps its name, which is its first key's, so a
 * checkpoint is known as the same log's for good. A key hands over with the entry that says so: the checkpoint over that
 * entry bears the signatures of both, all later ones that of the newer alone. Whoever finds an old key later can therefore
 * sign nothing that is newer than the day it was replaced.
 */
public record LogKeys(List<Term> terms) {

    /**
     * A key and the size of the first tree that it signed for.
     *
     * @param from number of entries; 1 for the first key
     */
    public record Term(LogKey key, long from) {}

    public LogKeys {
        terms = List.copyOf(terms);
    }

    /** Of a log whose key was never replaced. */
    public static LogKeys of(LogKey only) {
        return new LogKeys(List.of(new Term(only, 1)));
    }

    /** The same with a further key. */
    public LogKeys then(LogKey next, long from) {
        if (from <= terms.get(terms.size() - 1).from()) {
            throw new IllegalArgumentException("a key of the log is followed by one of a larger tree");
        }
        List<Term> longer = new ArrayList<>(terms);
        longer.add(new Term(next, from));
        return new LogKeys(longer);
    }

    /** What the log is called, by all of its keys. */
    public String origin() {
        return terms.get(0).key().name();
    }

    /** The key that signs now. */
    public LogKey present() {
        return terms.get(terms.size() - 1).key();
    }

    /** All that must have signed the checkpoint of a size: one, or two where one took over from the other. */
    public List<LogKey> over(long size) {
        int at = terms.size() - 1;
        while (at > 0 && terms.get(at).from() > size) {
            at--;
        }
        boolean handsOver = at > 0 && terms.get(at).from() == size;
        return terms.subList(handsOver ? at - 1 : at, at + 1).stream()
                .map(Term::key)
                .toList();
    }

    /** A line for each key, as {@code vkey}; from the second on with the size from which it counts. */
    public String text() {
        return terms.stream()
                .map(term -> term.from() == 1 ? term.key().text() : term.key().text() + " " + term.from())
                .collect(Collectors.joining("\n"));
    }
}
