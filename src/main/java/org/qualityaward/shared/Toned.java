package org.qualityaward.shared;

/** A state that knows its tone, and an icon of its own if the tone's does not say enough. */
public interface Toned {

    Tone tone();

    /** Name of an icon such as {@code pi-lock}. */
    default String icon() {
        return tone().icon();
    }
}
