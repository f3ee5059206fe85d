package org.qualityaward.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/**
 * What the examination of a file came to: one word, and the checks it rests on. A single failed check makes it invalid; one
 * that could not be made, while none failed, leaves it unconfirmed.
 *
 * @param sha256 of the file that was handed in
 * @param claimedNumber number and revision that the file itself claims; null if none
 * @param document the archived document that it is, or whose number it claims; null if there is none
 * @param at instant of the examination
 */
public record Verdict(
        Result result, List<Check> checks, String sha256, String claimedNumber, SignedDocument document, Instant at) {

    /** The one word. */
    public enum Result implements Toned {
        VALID("ok", Tone.OK, "pi-check"),
        INVALID("bad", Tone.WRONG, "pi-times"),
        CANNOT_CONFIRM("unk", Tone.WAIT, "pi-question");

        private final String look;
        private final Tone tone;
        private final String icon;

        Result(String look, Tone tone, String icon) {
            this.look = look;
            this.tone = tone;
            this.icon = icon;
        }

        /** {@code ok}, {@code bad} or {@code unk}. */
        String look() {
            return look;
        }

        @Override
        public Tone tone() {
            return tone;
        }

        @Override
        public String icon() {
            return icon;
        }
    }

    /** How one check came out. */
    public enum Outcome implements Toned {
        PASSED(Tone.OK, "pi-check"),
        FAILED(Tone.WRONG, "pi-times"),
        UNKNOWN(Tone.WAIT, "pi-question");

        private final Tone tone;
        private final String icon;

        Outcome(Tone tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        @Override
        public Tone tone() {
            return tone;
        }

        @Override
        public String icon() {
            return icon;
        }
    }

    /** The six questions, in the order in which they are shown. */
    public enum Question {
        UNCHANGED,
        SIGNER,
        COUNTERSIGNED,
        TIME,
        LOGGED,
        LOG_INTACT
    }

    /** One question with its answer: the key of a sentence and the facts that it prints. */
    public record Check(Question question, Outcome outcome, String key, List<Object> facts) {

        static Check passed(Question question, String reason, Object... facts) {
            return of(question, Outcome.PASSED, reason, facts);
        }

        static Check failed(Question question, String reason, Object... facts) {
            return of(question, Outcome.FAILED, reason, facts);
        }

        static Check unknown(Question question, String reason, Object... facts) {
            return of(question, Outcome.UNKNOWN, reason, facts);
        }

        private static Check of(Question question, Outcome outcome, String reason, Object... facts) {
            return new Check(question, outcome, "archive.check." + question + "." + reason, List.of(facts));
        }

        public Question getQuestion() {
            return question;
        }

        public Outcome getOutcome() {
            return outcome;
        }
    }

    static Verdict of(List<Check> checks, String sha256, String claimedNumber, SignedDocument document, Instant at) {
        Result result = Result.VALID;
        if (checks.stream().anyMatch(check -> check.outcome() == Outcome.FAILED)) {
            result = Result.INVALID;
        } else if (checks.stream().anyMatch(check -> check.outcome() == Outcome.UNKNOWN)) {
            result = Result.CANNOT_CONFIRM;
        }
        return new Verdict(result, List.copyOf(checks), sha256, claimedNumber, document, at);
    }

    /** How the screens show it: {@code ok}, {@code bad} or {@code unk}. */
    public String kind() {
        return result.look;
    }

    /** Key of the one sentence under the word. */
    public String sentenceKey() {
        return "archive.verdict.sentence." + result;
    }

    /** What that sentence prints. */
    public List<Object> sentenceFacts() {
        return document == null ? List.of("") : List.of(Imprint.written(document.getFiledAt()));
    }

    /** Key of what to do now. */
    public String adviceKey() {
        if (result == Result.CANNOT_CONFIRM) {
            return "archive.verdict.advice.askAgain";
        }
        return document == null ? "archive.verdict.advice.unknown" : "archive.verdict.advice.original";
    }

    /** The first check that did not pass. */
    public Optional<Check> obstacle() {
        return checks.stream()
                .filter(check -> result == Result.INVALID
                        ? check.outcome() == Outcome.FAILED
                        : check.outcome() == Outcome.UNKNOWN)
                .findFirst();
    }
}
