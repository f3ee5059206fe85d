package org.qualityaward.archive;

import java.time.Instant;
import java.util.List;

/**
 * What goes into a bag that was asked for and granted: which entries of the log, and the one checkpoint that all of them are
 * proven by.
 *
 * @param name of the bag, safe in a file's name
 * @param title what it is, in Chinese
 * @param seqs places in the log, in order
 * @param size of the tree at that checkpoint
 * @param at instant of the export
 * @param note what else whoever opens it has to know, in Chinese; may be empty
 */
public record EvidenceBag(String name, String title, List<Long> seqs, long size, Instant at, String note) {

    public EvidenceBag {
        seqs = List.copyOf(seqs);
    }

    EvidenceBag(String name, String title, List<Long> seqs, long size, Instant at) {
        this(name, title, seqs, size, at, "");
    }

    EvidenceBag noting(String text) {
        return new EvidenceBag(name, title, seqs, size, at, text);
    }
}
