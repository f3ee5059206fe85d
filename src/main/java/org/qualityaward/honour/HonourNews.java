package org.qualityaward.honour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qualityaward.cycle.Changes;
import org.qualityaward.shared.Role;

/** Tells the organisation and the office what becomes of an honour. */
@ApplicationScoped
class HonourNews {

    @Inject
    Changes changes;

    void commended(Award award) {
        tell(
                award,
                "honour.change.commended",
                26,
                award.getKind(),
                award.getCertificateNumber(),
                award.getOrganizationName());
    }

    void expired(Award award) {
        tell(
                award,
                "honour.change.expired",
                6,
                award.getCertificateNumber(),
                award.getValidUntil(),
                award.getOrganizationName());
    }

    void visitDue(Award award) {
        changes.record(
                Changes.of("honour.change.visitDue", award.getOrganizationName(), award.getNextVisitBy())
                        .by(40),
                Changes.role(Role.OFFICE).linked("/office/honour.xhtml?id=" + award.getId()));
    }

    /** For the office alone: an organisation learns of a case when it is heard. */
    void leadTaken(Award award) {
        changes.record(
                Changes.of("honour.change.leadTaken", award.getOrganizationName(), award.getCertificateNumber())
                        .by(41),
                Changes.role(Role.OFFICE).linked("/office/honour.xhtml?id=" + award.getId()));
    }

    void paid(Award award) {
        tell(award, "honour.change.paid", 27, award.getCertificateNumber(), award.getOrganizationName());
    }

    void revoked(Award award) {
        tell(
                award,
                "honour.change.revoked",
                award.getRevokedArticle(),
                award.getCertificateNumber(),
                award.getOrganizationName());
    }

    private void tell(Award award, String key, int article, Object... facts) {
        changes.record(
                Changes.of(key, facts).by(article).in(award.getCycle()),
                Changes.organization(award.getOrganization().getId()).linked("/applicant/honour.xhtml"),
                Changes.role(Role.OFFICE).linked("/office/honour.xhtml?id=" + award.getId()));
    }
}
