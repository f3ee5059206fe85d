package org.qualityaward.shared;

/**
 * A mail is to go out once what it tells of is on record: fire it as an event within the transaction.
 *
 * @param address null or blank where the person gave none; then nothing is sent
 */
public record MailDue(String address, String subject, String text) {}
