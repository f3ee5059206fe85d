package org.qualityaward.supervision;

/**
 * A founded case gives a lead to revoke the honour of an organisation (Articles 35, 41); fired within the transaction that
 * concludes the case, whether it holds an honour or may still win one. The room of honours opens its own case on it.
 *
 * @param organizationId whose honours
 * @param cycleId the cycle in which it did what was found
 * @param source number of the paper that concludes the case
 * @param lead what was found, as it was signed
 * @param by name of the investigator
 */
public record RevocationLead(Long organizationId, Long cycleId, String source, String lead, String by) {}
