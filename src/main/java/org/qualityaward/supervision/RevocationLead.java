package org.qualityaward.supervision;

/**
 * A founded case gives a lead to revoke the honour of an organisation (Articles 35, 41); fired within the transaction that
 * concludes the case. The room of honours opens its own case on it.
 *
 * @param organizationId whose honours
 * @param source number of the paper that concludes the case
 * @param lead what was found, as it was signed
 * @param by name of the investigator
 */
public record RevocationLead(Long organizationId, String source, String lead, String by) {}
