package org.qualityaward.archive;

import java.util.List;

/**
 * All that proves one document: its file, the frozen content that it shows, and its way to a signed checkpoint; or, where they
 * were lawfully destroyed, the entry that tells of it in their place.
 *
 * @param file null where it was destroyed
 * @param content null where the file was destroyed
 * @param attached the files that were handed in with it; none where they were destroyed
 * @param end the entry that tells of the destruction; null while there is a file
 */
record Evidence(
        SignedDocument document, byte[] file, byte[] content, List<Attached> attached, Receipt receipt, Receipt end) {

    boolean isDestroyed() {
        return end != null;
    }

    String name() {
        return document.getFileName();
    }
}
