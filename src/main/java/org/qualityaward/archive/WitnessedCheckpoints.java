package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.archive.keys.LogKeys;
import org.qualityaward.shared.Setting;

/**
 * The checkpoints that were seen, in a file beside the keys and not in the database: whoever puts an older database back, or
 * writes another story with the log's own key, does not change what was seen. The file is backed up with the keys, apart
 * from the database; only lines are added.
 */
@ApplicationScoped
public class WitnessedCheckpoints {

    private static final String FILE = "checkpoints.seen";

    @Inject
    HouseKeys house;

    private static Path file() {
        return Path.of(Setting.KEYS_DIR.value(), FILE);
    }

    boolean isMissing() {
        return !Files.exists(file());
    }

    /** All that were seen and signed by the log's key, in the order of their sizes. */
    List<Checkpoint> all() {
        return read(file(), house.logKeys());
    }

    static List<Checkpoint> read(Path file, LogKeys keys) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<Checkpoint> seen = new ArrayList<>();
            for (String note : Files.readString(file, StandardCharsets.UTF_8).split("(?<=\n)\f\n")) {
                Checkpoint.open(note, keys).ifPresent(seen::add);
            }
            seen.sort(java.util.Comparator.comparingLong(Checkpoint::size));
            return seen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps one that was found sound. */
    void see(String note) {
        boolean known = Checkpoint.open(note, house.logKeys())
                .filter(now -> all().stream().anyMatch(seen -> seen.size() == now.size()))
                .isPresent();
        if (!known) {
            write(file(), note);
        }
    }

    static void write(Path file, String note) {
        try {
            Files.writeString(
                    file, note + "\f\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
