package org.qualityaward.honour;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.PageLayout;
import org.qualityaward.archive.Paper;
import org.qualityaward.shared.Setting;
import org.qualityaward.shared.Texts;

/** The certificate of an honour, with the square code under which anybody can check it, and the paper of a revocation. */
final class HonourPapers {

    private HonourPapers() {}

    static Paper certificate(Award award, int validYears) {
        Paper.Builder paper = Paper.of(
                        DocumentType.CERTIFICATE, Texts.chinese("honour.certificate." + award.getKind() + ".title"))
                .pageLayout(PageLayout.CERTIFICATE)
                .about(award.ref())
                .recipient(award.getOrganizationName())
                .paragraph(Texts.chinese(
                        "honour.certificate." + award.getKind() + ".body", String.valueOf(award.getCycleYear())))
                .field(Texts.chinese("honour.certificate.number"), award.getCertificateNumber())
                .field(Texts.chinese("honour.certificate.creditCode"), award.getCreditCode())
                .field(
                        Texts.chinese("honour.certificate.validity"),
                        Texts.chinese(
                                "honour.certificate.validityOf",
                                validYears,
                                written(award.getCommendedOn()),
                                written(award.getValidUntil())))
                .paragraph(Texts.chinese("honour.certificate.issuer") + "\n" + written(award.getCommendedOn()));
        return paper.squareCode(verificationAddress(award), Texts.chinese("honour.certificate.scan"))
                .build();
    }

    /** Where anybody can check a certificate. */
    static String verificationAddress(Award award) {
        return Setting.SITE_URL.value().replaceAll("/+$", "") + "/public/certificate.xhtml?no="
                + award.getCertificateNumber();
    }

    static Paper revocation(RevocationCase revocation) {
        Award award = revocation.getAward();
        Paper.Builder paper = Paper.of(
                        DocumentType.REVOCATION, Texts.chinese("honour.revocation.title", award.getOrganizationName()))
                .about(award.ref())
                .about(revocation.ref())
                .field(Texts.chinese("honour.certificate.number"), award.getCertificateNumber())
                .field(Texts.chinese("honour.revocation.ground"), Texts.of(Texts.CHINESE, revocation.getGround()))
                .field(
                        Texts.chinese("honour.revocation.article"),
                        Texts.chinese("shared.article", revocation.getGround().getArticle()))
                .field(Texts.chinese("honour.revocation.decision"), revocation.getGovernmentDecision())
                .section(Texts.chinese("honour.revocation.finding"))
                .paragraph(revocation.getFinding())
                .section(Texts.chinese("honour.revocation.defence"))
                .paragraph(revocation.getDefence());
        if (revocation.getSteeringDecision() != null) {
            paper.section(Texts.chinese("honour.revocation.steering")).paragraph(revocation.getSteeringDecision());
        }
        return paper.section(Texts.chinese("honour.revocation.effect"))
                .paragraph(
                        award.getBannedUntil() == null
                                ? Texts.chinese("honour.revocation.takeBack")
                                : Texts.chinese("honour.revocation.takeBackAndBan", written(award.getBannedUntil())))
                .build();
    }

    private static String written(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(Texts.chinese("publicity.datePattern")));
    }
}
