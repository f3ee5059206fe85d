package org.qualityaward.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.qualityaward.archive.keys.Crypto;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.archive.keys.Signatory;
import org.qualityaward.archive.keys.StampingAuthority;

/**
 * Signs a PDF as PAdES-B-T (ETSI EN 319 142-1): an incremental update, so that what was signed before stays as it is byte
 * for byte, over the whole file, with a time stamp over the signature.
 */
final class PadesSigner {

    /** Room for the signature in the file: two certificates and a time stamp with two more take about 5 000 bytes. */
    private static final int ROOM = 9_000;

    /** The same for a signature that is made elsewhere, and may bring a chain of large certificates with it. */
    private static final int ROOM_ELSEWHERE = 2 * ROOM;

    private static final COSName CADES_DETACHED = COSName.getPDFName("ETSI.CAdES.detached");

    private final StampingAuthority timeStamper;

    PadesSigner(StampingAuthority timeStamper) {
        this.timeStamper = timeStamper;
    }

    /**
     * Adds one signature.
     *
     * @param name who signs, as a reader shows it
     * @param reason the document number with its revision, by which a damaged file can still be traced
     * @param at claimed time of signing; the proven one is in the time stamp
     * @throws org.qualityaward.archive.keys.NoTimeStamp if there is none to be had now
     */
    byte[] sign(byte[] pdf, Signatory signatory, String name, String reason, Instant at) {
        return withSignature(pdf, name, reason, at, ROOM, content -> cms(content, signatory));
    }

    /** The same without a time stamp, for which there is room left: it is added by {@link #stamp}. */
    byte[] signUnstamped(byte[] pdf, Signatory signatory, String name, String reason, Instant at) {
        return withSignature(pdf, name, reason, at, ROOM, content -> bare(content, signatory));
    }

    /** The same without the signature itself, for whoever signs elsewhere: a gap is left for it ({@link SignatureGap}). */
    byte[] leaveGap(byte[] pdf, String name, String reason, Instant at) {
        return withSignature(pdf, name, reason, at, ROOM_ELSEWHERE, content -> new byte[0]);
    }

    /**
     * Adds a time stamp to the last signature of a file; one that it had is replaced.
     *
     * @throws org.qualityaward.archive.keys.NoTimeStamp if there is none to be had now
     */
    byte[] stamp(byte[] pdf) {
        SignatureGap gap = SignatureGap.last(pdf);
        try {
            return gap.filledWith(stamped(new CMSSignedData(gap.cms())).getEncoded("DER"));
        } catch (CMSException e) {
            throw new IllegalStateException("no signature to be stamped", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] withSignature(
            byte[] pdf, String name, String reason, Instant at, int room, UnaryOperator<byte[]> signing) {
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions();
                ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 4 * room)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(CADES_DETACHED);
            signature.setName(name);
            signature.setReason(reason);
            signature.setSignDate(calendar(at));
            options.setPreferredSignatureSize(room);
            document.addSignature(signature, options);
            ExternalSigningSupport external = document.saveIncrementalForExternalSigning(out);
            external.setSignature(signing.apply(external.getContent().readAllBytes()));
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Calendar calendar(Instant at) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(org.qualityaward.shared.AwardClock.CHINA));
        calendar.setTimeInMillis(at.toEpochMilli());
        return calendar;
    }

    /** The detached signature with its time stamp, DER encoded. */
    byte[] cms(byte[] content, Signatory signatory) {
        try {
            return stamped(new CMSSignedData(bare(content, signatory))).getEncoded("DER");
        } catch (CMSException e) {
            throw new IllegalStateException("the signature could not be made", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The signature by itself, without a time stamp. */
    static byte[] bare(byte[] content, Signatory signatory) {
        try {
            DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder()
                    .setProvider(Crypto.PROVIDER)
                    .build();
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(digests)
                    .setSignedAttributeGenerator(attributes(signatory))
                    .build(signatory.signer(), signatory.certificate()));
            generator.addCertificates(new JcaCertStore(List.of(signatory.certificate(), signatory.root())));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded("DER");
        } catch (CMSException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("the signature could not be made", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CMSSignedData stamped(CMSSignedData signed) throws IOException {
        SignerInformation signer = signed.getSignerInfos().iterator().next();
        return CMSSignedData.replaceSigners(signed, new SignerInformationStore(stamped(signer)));
    }

    private SignerInformation stamped(SignerInformation signer) throws IOException {
        ASN1EncodableVector token = new ASN1EncodableVector();
        token.add(org.bouncycastle.asn1.ASN1Primitive.fromByteArray(
                timeStamper.stamp(signer.getSignature()).getEncoded()));
        ASN1EncodableVector unsigned = new ASN1EncodableVector();
        unsigned.add(new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(token)));
        return SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(unsigned));
    }

    /** Content type, digest and the certificate's hash; the time is not among them, PAdES keeps it in the dictionary. */
    private static CMSAttributeTableGenerator attributes(Signatory signatory) throws CertificateEncodingException {
        ESSCertIDv2 certificate =
                new ESSCertIDv2(Digests.sha256(signatory.certificate().getEncoded()));
        ASN1EncodableVector extra = new ASN1EncodableVector();
        extra.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(new SigningCertificateV2(certificate))));
        DefaultSignedAttributeTableGenerator usual =
                new DefaultSignedAttributeTableGenerator(new AttributeTable(extra));
        return parameters -> usual.getAttributes(parameters).remove(CMSAttributes.signingTime);
    }
}
