package org.qualityaward.honour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.DeadlineKind;
import org.qualityaward.cycle.Deadlines;
import org.qualityaward.publicity.IssuingNotices;
import org.qualityaward.publicity.Listing;
import org.qualityaward.publicity.NoticeKind;
import org.qualityaward.publicity.Reckoning;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Texts;

/**
 * From a lead to the revocation of an honour (Articles 41 and 42): the office opens and investigates the case and hears the
 * organisation; for the seven grounds the head records that the steering group agrees; the government revokes. Certificate
 * and plaque are taken back; for fraud the prize is recovered and the organisation banned for years. The public is told.
 */
@ApplicationScoped
@Transactional
public class RevokingHonour {

    @Inject
    Awards awards;

    @Inject
    HonourLedger ledger;

    @Inject
    FilingDocuments filing;

    @Inject
    IssuingNotices issuing;

    @Inject
    Deadlines deadlines;

    @Inject
    HonourNews news;

    @Inject
    Reckoning reckoning;

    @Inject
    CurrentCaller caller;

    @Act(
            value = "honour.openCase",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 41)
    public RevocationCase open(AwardRef ref, RevocationGround ground, String lead) {
        Award award = awards.find(ref.id()).orElseThrow(NotHere::new);
        RevocationCase revocation = new RevocationCase(
                award, ground, lead, reckoning.today(), caller.get().name());
        ledger.add(revocation);
        return revocation;
    }

    @Act(
            value = "honour.investigate",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 41)
    public void investigate(RevocationRef ref, String finding) {
        find(ref).investigated(finding);
    }

    @Act(
            value = "honour.hear",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 41)
    public void hear(RevocationRef ref, String statement) {
        find(ref).heard(statement);
    }

    @Act(value = "honour.agreeToRevoke", by = Role.HEAD, article = 42)
    public void agree(RevocationRef ref, String decision) {
        find(ref).agreed(decision);
    }

    @Act(
            value = "honour.dropCase",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 41)
    public void drop(RevocationRef ref, String reason) {
        find(ref).drop(reason, reckoning.today());
    }

    /** @param decision number of the government's decision */
    @Act(value = "honour.revoke", by = Role.MAYOR, article = 41)
    public void revoke(RevocationRef ref, String decision, SigningPin pin) {
        RevocationCase revocation = find(ref);
        Award award = revocation.getAward();
        LocalDate today = reckoning.today();
        revocation.revoked(decision, today);
        award.revoke(
                revocation.getGround(), today, reckoning.rules(award.getCycle()).banYears());
        if (revocation.getGround().isWithRecoveryAndBan()) {
            awards.prizeOf(award).ifPresent(prize -> prize.demandBack(today));
            deadlines.openUntil(DeadlineKind.BAN, award.ref(), today, award.getBannedUntil(), null);
        }
        deadlines.cancel(DeadlineKind.VALIDITY, award.ref());
        deadlines.cancel(DeadlineKind.VISIT, award.ref());
        deadlines.cancel(DeadlineKind.PRIZE_REPORT, award.ref());
        revocation.filed(filing.file(HonourPapers.revocation(revocation), pin));
        issuing.publish(award.getCycle(), NoticeKind.REVOCATION, listing(award), null);
        news.revoked(award);
    }

    /** Certificate and plaque have come back. */
    @Act(
            value = "honour.takeBack",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 41)
    public void takeBack(AwardRef ref) {
        awards.find(ref.id()).orElseThrow(NotHere::new).takeBack(reckoning.today());
    }

    private static Listing listing(Award award) {
        return new Listing(
                List.of(
                        Texts.chinese("honour.listing.organization"),
                        Texts.chinese("honour.listing.certificate"),
                        Texts.chinese("honour.listing.basis")),
                List.of(List.of(
                        award.getOrganizationName(),
                        award.getCertificateNumber(),
                        Texts.chinese("shared.article", award.getRevokedArticle()))));
    }

    private RevocationCase find(RevocationRef ref) {
        return ledger.findCase(ref.id()).orElseThrow(NotHere::new);
    }
}
