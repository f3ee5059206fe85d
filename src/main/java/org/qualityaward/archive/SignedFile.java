package org.qualityaward.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.qualityaward.archive.keys.Digests;

/**
 * A finished file: the signed bytes, the hash of the content frozen before, and the number of its pages.
 */
record SignedFile(byte[] bytes, byte[] content, String contentSha256, int pages) {

    static SignedFile of(Paper paper, byte[] signed) {
        byte[] content = paper.canonicalJson();
        try (PDDocument document = Loader.loadPDF(signed)) {
            return new SignedFile(signed, content, Digests.hex(Digests.sha256(content)), document.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
