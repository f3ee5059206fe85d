package org.qualityaward.honour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qualityaward.publicity.Reckoning;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Refusal;

/** Anybody checks a certificate by its number (Article 39). */
@ApplicationScoped
@Transactional
public class VerifyingCertificate {

    @Inject
    Awards awards;

    @Inject
    Reckoning reckoning;

    /** What is known of a number today; a number of another form is as unknown as one never given out. */
    @Act(value = "honour.verify", article = 39, readOnly = true)
    public CertificateVerdict verify(String typed) {
        CertificateNumber number;
        try {
            number = CertificateNumber.parse(typed);
        } catch (Refusal otherForm) {
            return CertificateVerdict.unknown(typed == null ? "" : typed.strip());
        }
        return awards.byCertificate(number)
                .map(award -> CertificateVerdict.of(award, award.standingOn(reckoning.today())))
                .orElseGet(() -> CertificateVerdict.unknown(number.toString()));
    }
}
