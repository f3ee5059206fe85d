package org.qualityaward.archive;

import org.qualityaward.archive.keys.Digests;

/** All that proves one document: its file, the frozen content that it shows, and its way to a signed checkpoint. */
record Evidence(SignedDocument document, byte[] file, byte[] content, Receipt receipt) {

    String name() {
        return document.getFileName();
    }

    /** The way to the root as {@code verify.sh} reads it: index, size, then the hashes from the leaf up. */
    String inclusion(long size) {
        StringBuilder text = new StringBuilder();
        text.append(receipt.index()).append('\n').append(size).append('\n');
        receipt.path().forEach(hash -> text.append(Digests.hex(hash)).append('\n'));
        return text.toString();
    }
}
