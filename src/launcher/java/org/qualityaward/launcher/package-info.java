/**
 * Runs the built application on a real Payara Server from Maven, for a person ({@code mvn}) and for the tests
 * ({@code mvn verify}). It is no part of the application and never enters the WAR.
 *
 * <p>A run copies the pristine domain that Payara ships, gives it the administrator's files of {@code server-config/},
 * starts it, deploys with {@code asadmin} and then tells what happens in one line per event. What can go wrong on the
 * way ends as a {@link org.qualityaward.launcher.Failure}: one sentence and a non-zero exit.
 */
package org.qualityaward.launcher;
