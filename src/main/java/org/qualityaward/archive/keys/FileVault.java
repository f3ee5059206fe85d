package org.qualityaward.archive.keys;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;

/** A PKCS#12 file for each key, readable by its owner alone. */
final class FileVault implements KeyVault {

    private static final String ALIAS = "key";

    private final Path folder;
    private final char[] password;

    FileVault(Path folder, char[] password) {
        this.folder = folder;
        this.password = password.clone();
    }

    @Override
    public Provider provider() {
        return Crypto.PROVIDER;
    }

    @Override
    public boolean has(String name) {
        return Files.exists(file(name));
    }

    @Override
    public KeyPair newPair() {
        return Crypto.newSigningPair();
    }

    @Override
    public void keep(String name, PrivateKey secret, Certificate... chain) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(ALIAS, secret, password, chain);
            try (OutputStream out = Files.newOutputStream(own(file(name)), StandardOpenOption.WRITE)) {
                store.store(out, password);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Signatory open(String name) {
        Path file = file(name);
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

    private Path file(String name) {
        return folder.resolve(name + ".p12");
    }

    /** Creates a file that only its owner reads, before anything is in it. */
    static Path own(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return Files.createFile(
                    file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.createFile(file);
    }
}
