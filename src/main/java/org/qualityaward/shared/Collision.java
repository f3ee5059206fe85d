package org.qualityaward.shared;

import java.sql.SQLException;

/**
 * Two transactions wanted rows that the other held, or one waited for too long, and the database gave one of them up so that
 * the other could go on. What was given up left nothing behind and may be done again.
 */
public final class Collision {

    /** With this begin SQL's states of a transaction that was rolled back: 40001, Derby's 40XL1, PostgreSQL's 40P01. */
    private static final String GIVEN_UP = "40";

    private Collision() {}

    /** Whether this is why something failed. */
    public static boolean in(Throwable thrown) {
        return Causes.of(thrown, SQLException.class)
                .map(SQLException::getSQLState)
                .filter(state -> state.startsWith(GIVEN_UP))
                .isPresent();
    }
}
