package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.qualityaward.archive.keys.Certificates;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** The security administrator registers with which certificate a person signs elsewhere, and withdraws it. */
@ApplicationScoped
@Transactional
public class RegisteringCertificate {

    @Inject
    OwnCertificates certificates;

    @Inject
    HouseKeys house;

    @Inject
    People people;

    @Inject
    Clock clock;

    /**
     * @param account of the person whose it is
     * @param file the certificate, DER or PEM
     * @param proof how it was made sure that it is his
     * @throws Refusal {@code archive.refusal.certificate.unreadable}, {@code .notForSigning}, {@code .expired}, {@code .known},
     *     {@code .noAccount} or {@code .proof}
     */
    @Act(value = "archive.registerCertificate", by = Role.SECURITY_ADMINISTRATOR)
    public void register(String account, byte[] file, String proof) {
        Person person =
                people.byAccount(account == null ? "" : account.strip()).orElseThrow(() -> refusal("noAccount"));
        List<X509Certificate> read = Certificates.readAll(file);
        if (read.size() != 1) {
            throw refusal("unreadable");
        }
        X509Certificate certificate = read.get(0);
        boolean[] uses = certificate.getKeyUsage();
        if (certificate.getBasicConstraints() >= 0 || uses != null && !uses[0] && !uses[1]) {
            throw refusal("notForSigning");
        }
        Instant now = clock.instant();
        if (now.isAfter(certificate.getNotAfter().toInstant())) {
            throw refusal("expired");
        }
        if (certificates.of(certificate).isPresent() || isOfThisHouse(certificate)) {
            throw refusal("known");
        }
        if (proof == null || proof.isBlank()) {
            throw refusal("proof");
        }
        certificates.add(new OwnCertificate(person, certificate, proof.strip(), now));
    }

    /** From now on nothing is signed with it; what was signed before still counts. */
    @Act(value = "archive.withdrawCertificate", by = Role.SECURITY_ADMINISTRATOR)
    public void withdraw(Long id) {
        certificates.find(id).orElseThrow(NotHere::new).withdraw(clock.instant());
    }

    private boolean isOfThisHouse(X509Certificate certificate) {
        return certificate
                .getIssuerX500Principal()
                .equals(house.authority().root().getSubjectX500Principal());
    }

    private static Refusal refusal(String why) {
        return new Refusal("archive.refusal.certificate." + why);
    }
}
