package org.qualityaward.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads what the server's log gained since it was read last; begins anew when the server has rotated it. */
final class LogTail {

    private final Path log;
    private long position;
    private String unfinished = "";

    /** Begins at the end of what the log holds now. */
    LogTail(Path log) {
        this.log = log;
        this.position = log.toFile().length();
    }

    /** Whole records only; a record that is still being written waits for the next call. */
    List<LogRecord> next() throws IOException {
        if (!Files.exists(log)) {
            return List.of();
        }
        byte[] gained;
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            if (file.length() < position) {
                position = 0;
                unfinished = "";
            }
            gained = new byte[(int) Math.min(file.length() - position, 1 << 20)];
            file.seek(position);
            file.readFully(gained);
        }
        int whole = gained.length;
        while (whole > 0 && gained[whole - 1] != '\n') {
            whole--;
        }
        position += whole;
        String text = unfinished + new String(gained, 0, whole, StandardCharsets.UTF_8);
        List<LogRecord> records = new ArrayList<>();
        unfinished = LogRecord.parse(text, records);
        return records;
    }
}
