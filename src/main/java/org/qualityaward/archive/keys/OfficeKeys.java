package org.qualityaward.archive.keys;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Set;
import java.util.logging.Logger;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * The house's own keys, each in a PKCS#12 file of its own outside the application: the authority's root, the office's, the
 * time stamps' and the log's; and a secret that every PIN is mixed with. Made at the first run, never made anew while any
 * of them is there: a log whose key is lost cannot go on, so a missing file stops the start.
 */
public final class OfficeKeys {

    private static final Logger LOG = Logger.getLogger(OfficeKeys.class.getName());
    private static final String ALIAS = "key";
    private static final int ROOT_YEARS = 30;
    private static final int LEAF_YEARS = 10;

    private final OfficeAuthority authority;
    private final Signatory office;
    private final Signatory timeStamp;
    private final LogKey logKey;
    private final PrivateKey logSecret;
    private final byte[] pinSecret;

    private OfficeKeys(Path folder, char[] password) {
        Signatory root = load(folder.resolve("authority.p12"), password);
        authority = new OfficeAuthority(root.certificate(), root.secret());
        office = load(folder.resolve("office.p12"), password);
        timeStamp = load(folder.resolve("timestamp.p12"), password);
        Signatory log = load(folder.resolve("log.p12"), password);
        logKey = LogKey.of(log.certificate().getPublicKey());
        logSecret = log.secret();
        pinSecret = HexFormat.of().parseHex(text(folder.resolve("pin.secret")).strip());
    }

    /**
     * Opens the keys of a folder, making them if the folder has none.
     *
     * @param password of the files; empty for one made at random and kept beside them, which protects against nothing but
     *     a stray copy of a single file
     * @param validFrom first instant at which the certificates count
     */
    public static OfficeKeys open(Path folder, String password, Instant validFrom, String organization) {
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder);
                restrict(folder, "rwx------");
            }
            try (var files = Files.list(folder)) {
                if (files.findAny().isEmpty()) {
                    create(folder, password, validFrom, organization);
                }
            }
            return new OfficeKeys(folder, password(folder, password));
        } catch (IOException e) {
            throw new UncheckedIOException("keys in " + folder.toAbsolutePath(), e);
        }
    }

    public OfficeAuthority authority() {
        return authority;
    }

    public Signatory office() {
        return office;
    }

    public Signatory timeStamp() {
        return timeStamp;
    }

    public LogKey logKey() {
        return logKey;
    }

    public PrivateKey logSecret() {
        return logSecret;
    }

    public byte[] pinSecret() {
        return pinSecret.clone();
    }

    private static void create(Path folder, String password, Instant from, String organization) throws IOException {
        if (password.isEmpty()) {
            write(folder.resolve("keys.password"), Digests.hex(random(24)));
        }
        char[] chosen = password(folder, password);
        Instant rootEnd = from.plus(ROOT_YEARS * 365L, ChronoUnit.DAYS);
        Instant end = from.plus(LEAF_YEARS * 365L, ChronoUnit.DAYS);
        KeyPair root = Crypto.newSigningPair();
        X500Name rootName = name("Root CA", organization);
        X509Certificate rootCertificate =
                OfficeAuthority.selfSigned(rootName, root.getPublic(), root.getPrivate(), from, rootEnd);
        OfficeAuthority authority = new OfficeAuthority(rootCertificate, root.getPrivate());
        KeyPair office = Crypto.newSigningPair();
        KeyPair stamps = Crypto.newSigningPair();
        KeyPair log = Crypto.newLogPair();
        save(folder.resolve("authority.p12"), chosen, root.getPrivate(), rootCertificate);
        save(
                folder.resolve("office.p12"),
                chosen,
                office.getPrivate(),
                authority.certify(
                        name(organization, organization),
                        office.getPublic(),
                        from,
                        end,
                        OfficeAuthority.Purpose.SIGNING),
                rootCertificate);
        save(
                folder.resolve("timestamp.p12"),
                chosen,
                stamps.getPrivate(),
                authority.certify(
                        name("TSA", organization),
                        stamps.getPublic(),
                        from,
                        end,
                        OfficeAuthority.Purpose.TIME_STAMPING),
                rootCertificate);
        save(
                folder.resolve("log.p12"),
                chosen,
                log.getPrivate(),
                authority.certify(name("Log", organization), log.getPublic(), from, end, OfficeAuthority.Purpose.LOG),
                rootCertificate);
        write(folder.resolve("pin.secret"), Digests.hex(random(32)));
        LOG.warning(() -> "New signing keys were made in " + folder.toAbsolutePath()
                + ": back up the whole folder now, and keep the copy apart from the database's."
                + " Without it no later document can be signed, the log cannot go on, and no personal key opens.");
    }

    public static X500Name name(String commonName, String organization) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "CN")
                .addRDN(BCStyle.O, organization)
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        Crypto.RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static char[] password(Path folder, String given) {
        return given.isEmpty() ? text(folder.resolve("keys.password")).strip().toCharArray() : given.toCharArray();
    }

    private static void save(Path file, char[] password, PrivateKey secret, Certificate... chain) throws IOException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(ALIAS, secret, password, chain);
            try (OutputStream out = Files.newOutputStream(own(file), StandardOpenOption.WRITE)) {
                store.store(out, password);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Signatory load(Path file, char[] password) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            Certificate[] chain = store.getCertificateChain(ALIAS);
            return new Signatory(
                    (PrivateKey) store.getKey(ALIAS, password), (X509Certificate) chain[0], (X509Certificate)
                            chain[chain.length - 1]);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The key file " + file.toAbsolutePath() + " does not open: " + e.getMessage(), e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(own(file), text + "\n", StandardCharsets.US_ASCII);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file.toAbsolutePath() + " cannot be read", e);
        }
    }

    /** Creates a file that only its owner reads, before anything is in it. */
    private static Path own(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return Files.createFile(
                    file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.createFile(file);
    }

    private static void restrict(Path folder, String permissions) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, Set.copyOf(PosixFilePermissions.fromString(permissions)));
        }
    }
}
