package org.qualityaward.archive;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qualityaward.archive.keys.Certificates;
import org.qualityaward.archive.keys.KeyRole;

/**
 * What the log says of a document: canonical JSON without any name, so that the content can lawfully be destroyed and the
 * tree stays whole.
 */
final class LogLeaf {

    /** Since 2, a document's leaf tells of its whole row in the register. */
    private static final long VERSION = 2;

    /** How the members begin that name files handed in with a document. */
    static final String ATTACHED = "attached";

    /** What happened. */
    enum Event {
        SIGNED("signed"),
        COUNTERSIGNED("countersigned"),
        SUPERSEDED("superseded"),
        KEY_ROTATED("key-rotated"),
        /** Nothing at all. */
        COVER("cover"),
        RESTAMPED("restamped"),
        DESTROYED("destroyed");

        private final String word;

        Event(String word) {
            this.word = word;
        }
    }

    private LogLeaf() {}

    /**
     * A document's leaf, as bytes; the author's certificate is null where the office alone signed, and is marked as his own
     * where another authority issued it.
     *
     * @param sm3 of the file
     * @param register digest of the whole row, which hides what it says
     */
    static byte[] filed(
            long seq, RegisterRow row, String sm3, String register, X509Certificate author, X509Certificate office) {
        Event event = author == null ? Event.SIGNED : Event.COUNTERSIGNED;
        Map<String, Object> leaf = common(seq, event, row.number(), row.revision(), row.filedAt());
        leaf.put("sha256", row.sha256());
        leaf.put("sm3", sm3);
        leaf.put("content", row.contentSha256());
        leaf.put("register", register);
        leaf.put("office", Certificates.sha256(office));
        if (author != null) {
            leaf.put("author", Certificates.sha256(author));
            if (!author.getIssuerX500Principal().equals(office.getIssuerX500Principal())) {
                leaf.put("own", true);
            }
        }
        return bytes(leaf);
    }

    /** That a later revision has taken a document's place. */
    static byte[] superseded(long seq, SignedDocument document, Instant at) {
        Map<String, Object> leaf = common(seq, Event.SUPERSEDED, document.getNumber(), document.getRevision(), at);
        leaf.put("sha256", document.getSha256());
        return bytes(leaf);
    }

    /** That a key of the house has given way to another; both by the hash of their certificates. */
    static byte[] keyRotated(long seq, KeyRole role, X509Certificate old, X509Certificate next, Instant at) {
        Map<String, Object> leaf = common(seq, Event.KEY_ROTATED, at);
        leaf.put("key", role.name());
        leaf.put("old", Certificates.sha256(old));
        leaf.put("new", Certificates.sha256(next));
        return bytes(leaf);
    }

    /**
     * That the checkpoint of a size was stamped again.
     *
     * @param stamp SHA-256 of the time stamp
     * @param by certificate that it was given with
     */
    static byte[] restamped(long seq, long size, String stamp, X509Certificate by, Instant at) {
        Map<String, Object> leaf = common(seq, Event.RESTAMPED, at);
        leaf.put("size", size);
        leaf.put("stamp", stamp);
        leaf.put("stamper", Certificates.sha256(by));
        return bytes(leaf);
    }

    /** An entry about nothing: it hides when something under seal was filed. */
    static byte[] cover(long seq, String lot, Instant at) {
        Map<String, Object> leaf = common(seq, Event.COVER, at);
        leaf.put("lot", lot);
        return bytes(leaf);
    }

    /**
     * That a document's content was lawfully destroyed.
     *
     * @param content whether the frozen content went with the file
     * @param attached digests of the files that were handed in with it and went too
     * @param approval number of the paper that approved it
     */
    static byte[] destroyed(
            long seq, SignedDocument document, boolean content, List<String> attached, String approval, Instant at) {
        Map<String, Object> leaf = common(seq, Event.DESTROYED, document.getNumber(), document.getRevision(), at);
        leaf.put("sha256", document.getSha256());
        if (content) {
            leaf.put("content", document.getContentSha256());
        }
        int place = 1;
        for (String sha256 : attached) {
            leaf.put(ATTACHED + place++, sha256);
        }
        leaf.put("approval", approval);
        return bytes(leaf);
    }

    private static Map<String, Object> common(long seq, Event event, String number, int revision, Instant at) {
        Map<String, Object> leaf = common(seq, event, at);
        leaf.put("document", number);
        leaf.put("revision", revision);
        return leaf;
    }

    private static Map<String, Object> common(long seq, Event event, Instant at) {
        Map<String, Object> leaf = new HashMap<>();
        leaf.put("v", VERSION);
        leaf.put("seq", seq);
        leaf.put("type", event.word);
        leaf.put("time", at.truncatedTo(ChronoUnit.MILLIS).toString());
        return leaf;
    }

    private static byte[] bytes(Map<String, Object> leaf) {
        return CanonicalJson.write(leaf).getBytes(StandardCharsets.UTF_8);
    }
}
