package org.qualityaward.application;

import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * How an application is numbered: the year of its cycle and four figures, drawn by lot. Running numbers would tell whoever
 * sees the others that one is missing, and so of a file that he must learn nothing of (Article 34); they would also tell who
 * came first. Five figures and more where a cycle has so many that four would run short.
 */
final class ApplicationNumber {

    private static final int FEWEST_FIGURES = 4;

    private ApplicationNumber() {}

    /**
     * Draws a number that is not taken.
     *
     * @param given how many of the cycle are given already; no more than a tenth of those with so many figures ever are
     */
    static String draw(int year, long given, RandomGenerator dice, Predicate<String> taken) {
        long all = (long) Math.pow(10, FEWEST_FIGURES);
        while (given >= all / 10) {
            all *= 10;
        }
        String number;
        do {
            number = year + "-" + dice.nextLong(all / 10, all);
        } while (taken.test(number));
        return number;
    }
}
