package org.qualityaward.honour;

import java.io.Serializable;

/**
 * The answer to whoever checks a certificate (Article 39).
 *
 * @param kind what is said in one word
 * @param award what it was given for, null where there is none of this number
 */
public record CertificateVerdict(Kind kind, String number, Award award) implements Serializable {

    /** The four answers. */
    public enum Kind {
        VALID,
        EXPIRED,
        REVOKED,
        UNKNOWN
    }

    static CertificateVerdict of(Award award, AwardStanding standing) {
        return new CertificateVerdict(Kind.valueOf(standing.name()), award.getCertificateNumber(), award);
    }

    static CertificateVerdict unknown(String number) {
        return new CertificateVerdict(Kind.UNKNOWN, number, null);
    }

    // Expression Language reads properties, not record components.
    public Kind getKind() {
        return kind;
    }

    public String getNumber() {
        return number;
    }

    public Award getAward() {
        return award;
    }
}
