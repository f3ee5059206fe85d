package org.qualityaward.supervision;

/**
 * What one of the accused of a case says when the investigator asks him.
 *
 * @param personId the member of the team; null where an organisation is accused
 * @param name of the member or the organisation, as printed
 */
record Heard(Long personId, String name, String said) {}
