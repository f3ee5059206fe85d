package org.qualityaward.publicity;

import java.security.SecureRandom;

/**
 * Receipt numbers such as YJ-2026-7K3M9P2Q: the year and eight characters drawn at random, without those that are read for
 * one another, so that nobody reaches another's answer by counting.
 */
final class ReceiptNumbers {

    private static final String CHARACTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int DRAWN = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReceiptNumbers() {}

    static String draw(int year) {
        StringBuilder number = new StringBuilder("YJ-").append(year).append('-');
        for (int i = 0; i < DRAWN; i++) {
            number.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
        }
        return number.toString();
    }
}
