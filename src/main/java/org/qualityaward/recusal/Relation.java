package org.qualityaward.recusal;

import java.time.LocalDate;
import org.qualityaward.recusal.matching.OrganizationName;

/**
 * A tie of a person, or of a relative of his, to an organisation, wherever it is known from.
 *
 * @param interestId the record, null for an employer that the expert pool or a procurement tells
 * @param creditCode null where only the name is known
 * @param until null while it lasts
 * @param relation how the relative is related, null for the person himself
 */
record Relation(
        Long interestId,
        InterestKind kind,
        String organization,
        String creditCode,
        LocalDate since,
        LocalDate until,
        String detail,
        String relation,
        String relative,
        boolean confirmed) {

    static Relation of(Interest interest) {
        return new Relation(
                interest.getId(),
                interest.getKind(),
                interest.getOrganizationName(),
                interest.getCreditCode(),
                interest.getSince(),
                interest.getUntil(),
                interest.getDetail(),
                interest.getRelation(),
                interest.getRelativeName(),
                interest.isRelativeConfirmed());
    }

    static Relation of(KnownEmployers.Employer employer) {
        return new Relation(
                null,
                employer.kind(),
                employer.organization(),
                employer.creditCode(),
                null,
                null,
                employer.post(),
                null,
                null,
                true);
    }

    boolean isOfRelative() {
        return relation != null;
    }

    /** Whether it tells where somebody works. */
    boolean isEmployment() {
        return OrganizationName.of(organization).isTold()
                && (kind == InterestKind.EMPLOYMENT || kind == InterestKind.INSTITUTION || kind == InterestKind.KIN);
    }

    /** Names the record, so that the same finding is kept once. */
    String trace() {
        return interestId == null
                ? "employer:" + Integer.toHexString(organization.hashCode())
                : "interest:" + interestId;
    }
}
