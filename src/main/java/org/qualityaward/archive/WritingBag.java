package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.qualityaward.shared.NotHere;

/**
 * Writes a bag straight to whoever fetches it. It reads a few documents at a time and holds no transaction meanwhile;
 * whatever the caller may no longer read when its turn comes stops the export, so that no bag is short in silence.
 */
@ApplicationScoped
public class WritingBag {

    private static final int AT_ONCE = 100;
    private static final int KNOWN = 8192;

    @Inject
    ReadingDocuments reading;

    @Inject
    GivingEvidence giving;

    @Inject
    PublishingLog publishing;

    /**
     * @param done told after each document how many are in the bag
     * @throws NotHere if something may no longer be read
     */
    public void write(EvidenceBag bag, OutputStream out, LongConsumer done) throws IOException {
        new BagContents(bag, publishing.trust(bag.size())).writeTo(out, () -> new Documents(bag), done);
    }

    /** The documents of a bag as they are asked for. */
    private final class Documents implements Iterator<Evidence> {
        private final EvidenceBag bag;
        private final Map<String, byte[]> known = new LastUsed();
        private Iterator<SignedDocument> some = List.<SignedDocument>of().iterator();
        private int next;

        Documents(EvidenceBag bag) {
            this.bag = bag;
        }

        @Override
        public boolean hasNext() {
            return next < bag.seqs().size() || some.hasNext();
        }

        @Override
        public Evidence next() {
            if (!some.hasNext()) {
                some = read();
            }
            return giving.of(some.next(), bag.size(), known);
        }

        private Iterator<SignedDocument> read() {
            List<Long> places = bag.seqs().subList(next, Math.min(bag.seqs().size(), next + AT_ONCE));
            List<SignedDocument> found = reading.at(places);
            if (found.size() != places.size()) {
                throw new NotHere();
            }
            next += places.size();
            return found.iterator();
        }
    }

    /** The hashes of the tree that were needed last: those near the root are needed by every proof. */
    private static final class LastUsed extends LinkedHashMap<String, byte[]> {

        LastUsed() {
            super(KNOWN, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KNOWN;
        }
    }
}
