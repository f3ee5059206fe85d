package org.qualityaward.launcher;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One record of the server's log in the layout that Payara writes by default (ODL). */
record LogRecord(String time, String level, String logger, String message) {

    private static final Pattern RECORD = Pattern.compile(
            "\\[\\d{4}-\\d\\d-\\d\\dT(\\d\\d:\\d\\d:\\d\\d)[^\\]]*] \\[[^\\]]*] \\[(\\w*)] \\[[^\\]]*] \\[([^\\]]*)]"
                    + " \\[tid: [^\\]]*] \\[timeMillis: \\d+] \\[levelValue: \\d+] (?:\\[[^\\[\\]]*] )*\\[\\[\\s*(.*?)]]\\R",
            Pattern.DOTALL);

    /** How warnings begin that the server gives on every start and that ask nothing of anybody. */
    private static final List<String> KNOWN_NOISE =
            List.of("Unsupported deployment descriptors element", "Ignoring invalid property errorReportValve");

    /** Adds the whole records of a text to a list and returns the rest. */
    static String parse(String text, List<LogRecord> records) {
        Matcher matcher = RECORD.matcher(text);
        int end = 0;
        while (matcher.find()) {
            records.add(new LogRecord(
                    matcher.group(1),
                    matcher.group(2),
                    matcher.group(3),
                    matcher.group(4).strip()));
            end = matcher.end();
        }
        return text.substring(end);
    }

    /** What the application itself says, and what the server warns of. */
    boolean isWorthReading() {
        boolean ours = logger.startsWith("org.qualityaward");
        boolean alarming = level.equals("SEVERE") || level.equals("WARNING");
        return ours || alarming && KNOWN_NOISE.stream().noneMatch(message::startsWith);
    }

    /** Time, level if it alarms, the first line of the message. */
    String line() {
        String first = message.lines().findFirst().orElse("");
        String shortened = first.length() > 240 ? first.substring(0, 240) + "…" : first;
        return time + "  " + (level.equals("INFO") ? "" : level + "  ") + shortened;
    }
}
