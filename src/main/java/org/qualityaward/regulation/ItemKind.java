package org.qualityaward.regulation;

/** The two kinds of criteria items, which are judged along different dimensions. */
public enum ItemKind {
    PROCESS,
    RESULT
}
