package org.qualityaward.archive;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.qualityaward.shared.Outcome;
import org.qualityaward.shared.Setting;

/**
 * The checkpoint of the last entry that was filed, in a file beside the keys: written anew after every entry once its
 * transaction has come to its end, and only by a log that continues it. Whoever puts an older database back, were it of an hour
 * ago, leaves it as it is, and the alarm goes by it. It is made with the first entry and never made again by an entry, so a
 * file that is not there was taken away. It may lag behind by an entry if the power fails, but is never wrong.
 */
@ApplicationScoped
public class NewestCheckpoint {

    private static final String FILE = "checkpoint.newest";
    private static final Logger LOG = Logger.getLogger(NewestCheckpoint.class.getName());

    @Inject
    HouseKeys house;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    private volatile Kept last;
    private volatile Shown shown;

    /** What was kept, if anything, when a checkpoint was shown to continue it; that one may still be undone. */
    private record Shown(Optional<Checkpoint> kept, Checkpoint head) {}

    /** The file as it was read last, for a signature takes longer to check than a file to read. */
    private record Kept(String note, Checkpoint checkpoint) {}

    private static Path file() {
        return Path.of(Setting.KEYS_DIR.value(), FILE);
    }

    /** Is it gone, or no longer what was written? */
    boolean isMissing() {
        return get().isEmpty();
    }

    /** What the file says; empty if there is none, or if the log's key did not sign it. */
    Optional<Checkpoint> get() {
        try {
            String note = Files.readString(file(), StandardCharsets.UTF_8);
            Kept before = last;
            if (before != null && before.note().equals(note)) {
                return Optional.of(before.checkpoint());
            }
            Optional<Checkpoint> read = Checkpoint.open(note, house.logKeys());
            read.ifPresent(checkpoint -> last = new Kept(note, checkpoint));
            return read;
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Keeps a checkpoint once the transaction that made it has come to its end, if it continues the one that is kept.
     *
     * @param last the log's own checkpoint before it, which it was proven to continue; empty for its first
     * @param tree with the new entry
     */
    void follow(Optional<Checkpoint> last, Checkpoint next, String note, MerkleTree tree) {
        Optional<Checkpoint> kept = get();
        boolean continues = continues(kept, last, next, tree);
        if (continues) {
            Outcome.tell(transactions, committed -> {
                if (committed) {
                    keepOrTell(next, note);
                }
            });
        } else {
            LOG.severe(
                    () -> "ALARM: entry " + next.size() + " of the log does not continue what is kept beside the keys");
        }
        shown = continues ? new Shown(kept, next) : null;
    }

    /** Mostly the one that is kept is the one just before, or the last entry of this transaction continued it already. */
    private boolean continues(Optional<Checkpoint> kept, Optional<Checkpoint> last, Checkpoint next, MerkleTree tree) {
        if (last.isEmpty()) {
            return kept.isEmpty();
        }
        Shown before = shown;
        if (before != null && before.head().isSameTree(last.get()) && isSame(before.kept(), kept)) {
            return true;
        }
        return kept.filter(one -> one.size() <= last.get().size()
                        && (one.isSameTree(last.get()) || one.isContinuedBy(next, tree)))
                .isPresent();
    }

    private static boolean isSame(Optional<Checkpoint> one, Optional<Checkpoint> other) {
        return one.isPresent() == other.isPresent()
                && one.filter(c -> !c.isSameTree(other.get())).isEmpty();
    }

    /** What was filed is filed, whether this can be written or not. */
    private void keepOrTell(Checkpoint checkpoint, String note) {
        try {
            keepIfNewer(checkpoint, note);
        } catch (UncheckedIOException e) {
            LOG.log(Level.SEVERE, "ALARM: the newest checkpoint cannot be kept beside the keys", e);
        }
    }

    /** Keeps the checkpoint of a log that is older than this file. */
    void keep(String note) {
        Checkpoint.open(note, house.logKeys()).ifPresent(checkpoint -> write(checkpoint, note));
    }

    /** Those that come to their end out of turn leave the newer one. */
    private synchronized void keepIfNewer(Checkpoint checkpoint, String note) {
        Kept before = last;
        if (before == null || before.checkpoint().size() < checkpoint.size()) {
            write(checkpoint, note);
        }
    }

    /**
     * Over what is there, in one piece: it is shorter than any sector of a disk, and a new file in the place of the old one,
     * which is otherwise the safer way, would make the disk write the folder too, for each entry.
     */
    private synchronized void write(Checkpoint checkpoint, String note) {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(note);
        try (FileChannel file = FileChannel.open(file(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            int length = bytes.remaining();
            file.write(bytes, 0);
            if (file.size() > length) {
                file.truncate(length);
            }
            last = new Kept(note, checkpoint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
