package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.qualityaward.archive.BagVerdict.Fault;
import org.qualityaward.archive.BagVerdict.Item;
import org.qualityaward.archive.keys.Crypto;
import org.qualityaward.archive.keys.Digests;
import org.qualityaward.archive.keys.KeyRole;
import org.qualityaward.shared.Refusal;

/**
 * Examines a bag that somebody holds, as it comes, file by file: the office's signature over its list, the list over its
 * files, and each document as {@link VerifyingDocument} does. Nothing of it is kept. A bag of a whole cycle is checked with
 * the program that comes with it, not here.
 */
@ApplicationScoped
public class VerifyingBag {

    private static final int DOCUMENTS = 100;
    private static final int FILES = 10 * DOCUMENTS;
    private static final long LARGEST = 256L * 1024 * 1024;
    private static final String TAGS = "tagmanifest-sha256.txt";
    private static final String PAYLOAD = "manifest-sha256.txt";
    private static final String SIGNATURE = "office-signature.sig";
    private static final String STAMP = "data/log/checkpoint.tst";
    private static final String STAMPED = "data/log/checkpoint.body";
    private static final Set<String> KEPT = Set.of(TAGS, PAYLOAD, SIGNATURE, STAMP, STAMPED);
    private static final Pattern PAPER = Pattern.compile("data/doc/[^/]+\\.pdf");
    private static final String END = ".destroyed.json";

    @Inject
    VerifyingDocument verifying;

    @Inject
    HouseKeys house;

    @Inject
    VerifyingLimits limits;

    /** @throws Refusal {@code archive.refusal.bagTooLarge}, or what {@link VerifyingLimits} says */
    public BagVerdict verify(InputStream bag) {
        return limits.within(() -> examine(bag));
    }

    private BagVerdict examine(InputStream bag) {
        Contents contents = new Contents();
        List<Fault> faults = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(bag, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    contents.take(entry.getName(), zip);
                } else if (zip.read() >= 0) {
                    throw new ZipException("a folder with a content");
                }
            }
        } catch (ZipException | IllegalArgumentException | java.io.EOFException e) {
            faults.add(Fault.of("unreadable"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (faults.isEmpty()) {
            contents.compare(faults);
        }
        return BagVerdict.of(faults, contents.documents, contents.destroyed);
    }

    private static Refusal tooLarge() {
        return new Refusal("archive.refusal.bagTooLarge", 0, DOCUMENTS);
    }

    /** What came out of the bag: digests of all, the lists themselves, a verdict for each document. */
    private final class Contents {
        final Map<String, String> digests = new LinkedHashMap<>();
        final Map<String, byte[]> lists = new HashMap<>();
        final List<Item> documents = new ArrayList<>();
        final List<String> destroyed = new ArrayList<>();
        private final Set<String> twice = new LinkedHashSet<>();
        private long bytes;

        void take(String name, InputStream content) throws IOException {
            String path = name.substring(name.indexOf('/') + 1);
            byte[] file = content.readNBytes(VerifyingDocument.LARGEST + 1);
            bytes += file.length;
            if (file.length > VerifyingDocument.LARGEST || bytes > LARGEST || digests.size() >= FILES) {
                throw tooLarge();
            }
            if (digests.put(path, Digests.hex(Digests.sha256(file))) != null) {
                twice.add(path);
            }
            if (KEPT.contains(path)) {
                lists.put(path, file);
            } else if (PAPER.matcher(path).matches()) {
                if (documents.size() >= DOCUMENTS) {
                    throw tooLarge();
                }
                documents.add(new Item(path.substring(path.lastIndexOf('/') + 1), verifying.verify(file)));
            } else if (path.startsWith("data/log/") && path.endsWith(END)) {
                destroyed.add(path.substring("data/log/".length(), path.length() - END.length()));
            }
        }

        void compare(List<Fault> faults) {
            if (!lists.containsKey(TAGS) || !lists.containsKey(PAYLOAD) || documents.isEmpty() && destroyed.isEmpty()) {
                faults.add(Fault.of("noBag"));
                return;
            }
            twice.forEach(path -> faults.add(Fault.of("twice", path)));
            Optional<X509Certificate> office = house.certificates(KeyRole.OFFICE).stream()
                    .filter(certificate -> signed(certificate.getPublicKey()))
                    .findFirst();
            if (office.isEmpty()) {
                faults.add(Fault.of("notSigned"));
            }
            office.flatMap(house::compromisedAt)
                    .filter(since -> !stampedBefore(since))
                    .ifPresent(since -> faults.add(Fault.of("compromised", Imprint.written(since))));
            Map<String, String> listed = listed(TAGS);
            listed.putAll(listed(PAYLOAD));
            listed.forEach((path, digest) -> {
                if (!digests.containsKey(path)) {
                    faults.add(Fault.of("missing", path));
                } else if (!digests.get(path).equals(digest)) {
                    faults.add(Fault.of("changed", path));
                }
            });
            digests.keySet().stream()
                    .filter(path -> !listed.containsKey(path) && !path.equals(TAGS) && !path.equals(SIGNATURE))
                    .forEach(path -> faults.add(Fault.of("added", path)));
        }

        private Map<String, String> listed(String list) {
            Map<String, String> lines = new LinkedHashMap<>();
            new String(lists.get(list), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.length() > 66)
                    .forEach(line -> lines.put(line.substring(66), line.substring(0, 64)));
            return lines;
        }

        /** Whoever knows a key of the office signs any list; one whose checkpoint was stamped before that is still believed. */
        private boolean stampedBefore(Instant since) {
            if (!lists.containsKey(STAMP) || !lists.containsKey(STAMPED)) {
                return false;
            }
            try {
                TimeStampToken token = new TimeStampToken(new CMSSignedData(lists.get(STAMP)));
                return Digests.matches(
                                token.getTimeStampInfo()
                                        .getMessageImprintAlgOID()
                                        .getId(),
                                lists.get(STAMPED),
                                token.getTimeStampInfo().getMessageImprintDigest())
                        && house.stampTrust().believes(token)
                        && token.getTimeStampInfo().getGenTime().toInstant().isBefore(since);
            } catch (CMSException | TSPException | IOException e) {
                return false;
            }
        }

        private boolean signed(PublicKey office) {
            try {
                Signature signature = Signature.getInstance("SHA256withECDSA", Crypto.PROVIDER);
                signature.initVerify(office);
                signature.update(lists.get(TAGS));
                return lists.containsKey(SIGNATURE) && signature.verify(lists.get(SIGNATURE));
            } catch (GeneralSecurityException e) {
                return false;
            }
        }
    }
}
