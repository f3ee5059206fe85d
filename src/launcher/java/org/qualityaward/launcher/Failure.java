package org.qualityaward.launcher;

/** Why the server does not run: one sentence for the person who started it. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Failure(String sentence) {
        super(sentence);
    }

    Failure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
