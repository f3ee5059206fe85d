package org.qualityaward.archive.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.logging.Logger;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * The house's own keys, each apart from the others and outside the application: the authority's root, the office's, the time
 * stamps' and the log's; and a secret that every PIN is mixed with. Made at the first run, never made anew while any of them
 * is there: a log whose key is lost cannot go on, so a missing one stops the start.
 *
 * <p>They are PKCS#12 files, or, where a token is configured, keys in that token. The log's key is a file in either case: it
 * is on Ed25519, as C2SP has it, which the JDK's PKCS#11 provider does not know. Where a token is configured later, the keys
 * in files go on until they are replaced by keys in the token.
 */
public final class OfficeKeys {

    private static final Logger LOG = Logger.getLogger(OfficeKeys.class.getName());
    private static final String AUTHORITY = "authority";
    private static final int ROOT_YEARS = 30;
    private static final int LEAF_YEARS = 10;

    /**
     * Where the keys are and what opens them.
     *
     * @param folder of the files
     * @param password of the files and PIN of the token's user; empty for one made at random and kept beside the files, which
     *     protects against nothing but a stray copy of a single file
     * @param token path of the file that tells SunPKCS11 of a token; empty for none
     */
    public record Place(Path folder, String password, String token) {}

    /** A key that was made and is not used yet. */
    public record Next(KeyRole role, int place, X509Certificate certificate) {}

    private final FileVault files;
    private final KeyVault vault;
    private final String organization;
    private final OfficeAuthority authority;
    private final byte[] pinSecret;
    private volatile Signatory office;
    private volatile Signatory timeStamp;
    private volatile Signatory log;
    private volatile LogKeys logKeys;

    private OfficeKeys(Path folder, FileVault files, KeyVault vault, String organization) {
        this.files = files;
        this.vault = vault;
        this.organization = organization;
        authority = new OfficeAuthority(find(AUTHORITY));
        office = find(KeyRole.OFFICE.name(1));
        timeStamp = find(KeyRole.TIME_STAMP.name(1));
        turnLogTo(Collections.emptySortedMap());
        pinSecret = HexFormat.of().parseHex(text(folder.resolve("pin.secret")).strip());
    }

    /** As {@link #open(Place, Instant, String)}, in files alone. */
    public static OfficeKeys open(Path folder, String password, Instant validFrom, String organization) {
        return open(new Place(folder, password, ""), validFrom, organization);
    }

    /**
     * Opens the keys of a place, making them if there are none.
     *
     * @param validFrom first instant at which the certificates count
     */
    public static OfficeKeys open(Place where, Instant validFrom, String organization) {
        Path folder = where.folder();
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder);
                restrict(folder, "rwx------");
            }
            boolean first = isEmpty(folder);
            if (first && where.password().isEmpty()) {
                write(folder.resolve("keys.password"), Digests.hex(random(24)));
            }
            char[] password = password(folder, where.password());
            FileVault files = new FileVault(folder, password);
            KeyVault vault = where.token().isBlank() ? files : new TokenVault(where.token(), password);
            if (first) {
                create(folder, files, vault, validFrom, organization);
            }
            return new OfficeKeys(folder, files, vault, organization);
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

    /** Certificate of the key that signs now for a role. */
    public X509Certificate certificate(KeyRole role) {
        return signatory(role).certificate();
    }

    public LogKeys logKeys() {
        return logKeys;
    }

    /** The one that signs now. */
    public LogSecret logSecret() {
        return new LogSecret(logKeys.present(), log.secret());
    }

    /** The one of a place. */
    public LogSecret logSecret(int place) {
        Signatory found = find(KeyRole.LOG.name(place));
        return new LogSecret(logKeys.present().next(found.certificate().getPublicKey()), found.secret());
    }

    public byte[] pinSecret() {
        return pinSecret.clone();
    }

    /** Makes a key to come after those of a role, certified from an instant on; it is not used before {@link #turnTo}. */
    public Next makeNext(KeyRole role, Instant from) {
        int place = 2;
        while (files.has(role.name(place)) || vault.has(role.name(place))) {
            place++;
        }
        X509Certificate certificate =
                make(role == KeyRole.LOG ? files : vault, authority, role, place, organization, from);
        return new Next(role, place, certificate);
    }

    /** From now on the key of this place is the one that signs for its role; that of the log needs {@link #turnLogTo}. */
    public void turnTo(KeyRole role, int place) {
        Signatory next = find(role.name(place));
        switch (role) {
            case OFFICE -> office = next;
            case TIME_STAMP -> timeStamp = next;
            case LOG -> throw new IllegalArgumentException("the log's key counts from a size on");
        }
    }

    /**
     * Whose keys the log's are: its first, and those that took over from it.
     *
     * @param from size of the first tree that each of these signed for, by its place
     */
    public void turnLogTo(SortedMap<Integer, Long> from) {
        Signatory last = find(KeyRole.LOG.name(1));
        LogKeys all = LogKeys.of(LogKey.of(last.certificate().getPublicKey()));
        for (Map.Entry<Integer, Long> next : from.entrySet()) {
            last = find(KeyRole.LOG.name(next.getKey()));
            all = all.then(all.present().next(last.certificate().getPublicKey()), next.getValue());
        }
        log = last;
        logKeys = all;
    }

    private Signatory signatory(KeyRole role) {
        return switch (role) {
            case OFFICE -> office;
            case TIME_STAMP -> timeStamp;
            case LOG -> log;
        };
    }

    /** In the token where one is configured and has it, else in a file. */
    private Signatory find(String name) {
        return vault.has(name) ? vault.open(name) : files.open(name);
    }

    private static void create(Path folder, FileVault files, KeyVault vault, Instant from, String organization)
            throws IOException {
        if (vault.has(AUTHORITY)) {
            throw new IllegalStateException("The token has keys, but " + folder.toAbsolutePath()
                    + " is empty: bring the folder back from its backup");
        }
        KeyPair pair = vault.newPair();
        X500Name rootName = name("Root CA", organization);
        Signatory unsigned = new Signatory(pair.getPrivate(), null, null, vault.provider());
        X509Certificate root = OfficeAuthority.selfSigned(
                rootName, pair.getPublic(), unsigned, from, from.plus(ROOT_YEARS * 365L, ChronoUnit.DAYS));
        vault.keep(AUTHORITY, pair.getPrivate(), root);
        OfficeAuthority authority = new OfficeAuthority(vault.open(AUTHORITY));
        for (KeyRole role : KeyRole.values()) {
            make(role == KeyRole.LOG ? files : vault, authority, role, 1, organization, from);
        }
        write(folder.resolve("pin.secret"), Digests.hex(random(32)));
        LOG.warning(() -> "New signing keys were made in " + folder.toAbsolutePath()
                + (vault == files ? "" : " and in the token")
                + ": back up the whole folder now, and keep the copy apart from the database's."
                + " Without it no later document can be signed, the log cannot go on, and no personal key opens.");
    }

    private static X509Certificate make(
            KeyVault vault, OfficeAuthority authority, KeyRole role, int place, String organization, Instant from) {
        KeyPair pair = role == KeyRole.LOG ? Crypto.newLogPair() : vault.newPair();
        X509Certificate certificate = authority.certify(
                nameOf(role, organization),
                pair.getPublic(),
                from,
                from.plus(LEAF_YEARS * 365L, ChronoUnit.DAYS),
                role.purpose());
        vault.keep(role.name(place), pair.getPrivate(), certificate, authority.root());
        return certificate;
    }

    private static X500Name nameOf(KeyRole role, String organization) {
        return switch (role) {
            case OFFICE -> name(organization, organization);
            case TIME_STAMP -> name("TSA", organization);
            case LOG -> name("Log", organization);
        };
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

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static char[] password(Path folder, String given) {
        return given.isEmpty() ? text(folder.resolve("keys.password")).strip().toCharArray() : given.toCharArray();
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(FileVault.own(file), text + "\n", StandardCharsets.US_ASCII);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file.toAbsolutePath() + " cannot be read", e);
        }
    }

    private static void restrict(Path folder, String permissions) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, Set.copyOf(PosixFilePermissions.fromString(permissions)));
        }
    }
}
