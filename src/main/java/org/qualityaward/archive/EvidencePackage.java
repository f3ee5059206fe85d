package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CRLException;
import java.time.Clock;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.qualityaward.shared.Texts;

/**
 * All that is needed to check one document without us: the file, its frozen content, the receipt and the leaf, the
 * authority's root and revocation list, the log's key, and a page that says how. The root and the key are there for
 * convenience only; who checks takes them from elsewhere.
 */
@ApplicationScoped
public class EvidencePackage {

    @Inject
    Clock clock;

    @Inject
    SignedDocuments documents;

    @Inject
    TransparencyLog log;

    @Inject
    HouseKeys house;

    @Inject
    SigningKeys keys;

    byte[] of(SignedDocument document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            String name = document.getFileName();
            long dated = document.getFiledAt().toEpochMilli();
            Receipt receipt = log.receipt(document.getSeq());
            add(zip, dated, name + ".pdf", documents.bytes(document));
            add(zip, dated, name + ".json", utf8(documents.content(document)));
            add(zip, dated, name + ".tlog-proof", utf8(receipt.text()));
            add(zip, dated, "log/leaf.json", receipt.leaf());
            add(zip, dated, "log/checkpoint.txt", utf8(receipt.note()));
            add(zip, dated, "log/key.txt", utf8(house.logKeyText() + "\n"));
            add(
                    zip,
                    dated,
                    "log/key.pem",
                    utf8(Certificates.pem(
                            "PUBLIC KEY",
                            SubjectPublicKeyInfo.getInstance(
                                            house.logKey().key().getEncoded())
                                    .getEncoded())));
            add(zip, dated, "certs/root.pem", utf8(house.rootPem()));
            add(
                    zip,
                    dated,
                    "certs/revoked.crl",
                    house.revocations(keys.revoked()).getEncoded());
            add(
                    zip,
                    dated,
                    Texts.chinese("archive.evidence.fileName") + ".txt",
                    utf8(Texts.chinese(
                            "archive.evidence.text",
                            document.getTitle(),
                            document.getNumber(),
                            document.getRevision(),
                            document.getSha256(),
                            Imprint.written(document.getFiledAt()),
                            document.getSeq() + 1,
                            name,
                            Imprint.written(clock.instant()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CRLException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, long dated, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(dated);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
