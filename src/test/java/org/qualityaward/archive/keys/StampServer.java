package org.qualityaward.archive.keys;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.qualityaward.shared.Setting;

/** A time stamp authority of the test's own (RFC 3161 over HTTP), which can be down, slow, or lie. */
public final class StampServer implements AutoCloseable {

    /** How it behaves. */
    public enum Mood {
        UP,
        BROKEN,
        SLOW,
        WRONG_DIGEST,
        WRONG_NONCE,
        WRONG_POLICY,
        REFUSING,
        NONSENSE
    }

    public static final String POLICY = "1.2.3.4.1";

    private final HttpServer server;
    private final Signatory authority;
    private final Clock clock;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Mood mood = Mood.UP;
    private volatile int answered;

    /** A file with these roots beside those trusted so far: what older authorities stamped stays in the log, as it does in life. */
    public static Path trustToo(X509Certificate... roots) throws IOException {
        Path file = Files.createTempFile("tsa", ".pem");
        String before = Setting.TSA_CERTIFICATES.value();
        String trusted = before.isBlank() ? "" : Files.readString(Path.of(before));
        return Files.writeString(
                file, trusted + Stream.of(roots).map(Certificates::pem).collect(Collectors.joining()));
    }

    /** @param clock that it stamps */
    public StampServer(Signatory authority, Clock clock) throws IOException {
        this.authority = authority;
        this.clock = clock;
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    public void be(Mood other) {
        mood = other;
    }

    public int answered() {
        return answered;
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] question = exchange.getRequestBody().readAllBytes();
            if (mood == Mood.SLOW) {
                closing.await();
            }
            byte[] answer = mood == Mood.NONSENSE ? new byte[] {1, 2, 3} : reply(new TimeStampRequest(question));
            answered++;
            exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
            exchange.sendResponseHeaders(mood == Mood.BROKEN ? 503 : 200, answer.length);
            exchange.getResponseBody().write(answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private byte[] reply(TimeStampRequest asked) throws Exception {
        DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder()
                .setProvider(Crypto.PROVIDER)
                .build();
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSignerInfoGeneratorBuilder(digests)
                        .setSignedAttributeGenerator(TimeStamper.dated(clock))
                        .build(authority.signer(), authority.certificate()),
                digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                new ASN1ObjectIdentifier(mood == Mood.WRONG_POLICY ? "1.2.3.4.9" : POLICY));
        tokens.addCertificates(new JcaCertStore(List.of(authority.certificate(), authority.root())));
        TimeStampResponseGenerator replies = new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED);
        BigInteger serial = BigInteger.valueOf(answered + 1L);
        return switch (mood) {
            case REFUSING -> replies.generateFailResponse(2, 1 << 25, "no").getEncoded();
            case WRONG_DIGEST ->
                replies.generateGrantedResponse(other(asked, new byte[32], asked.getNonce()), serial, now())
                        .getEncoded();
            case WRONG_POLICY ->
                replies.generateGrantedResponse(withoutPolicy(asked), serial, now())
                        .getEncoded();
            case WRONG_NONCE ->
                replies.generateGrantedResponse(
                                other(asked, asked.getMessageImprintDigest(), BigInteger.TEN), serial, now())
                        .getEncoded();
            default ->
                replies.generateGrantedResponse(asked, serial, now(), "", null).getEncoded();
        };
    }

    private static TimeStampRequest other(TimeStampRequest asked, byte[] digest, BigInteger nonce) {
        TimeStampRequestGenerator requests = new TimeStampRequestGenerator();
        requests.setCertReq(true);
        if (asked.getReqPolicy() != null) {
            requests.setReqPolicy(asked.getReqPolicy());
        }
        return requests.generate(NISTObjectIdentifiers.id_sha256, digest, nonce);
    }

    private static TimeStampRequest withoutPolicy(TimeStampRequest asked) {
        TimeStampRequestGenerator requests = new TimeStampRequestGenerator();
        requests.setCertReq(true);
        return requests.generate(NISTObjectIdentifiers.id_sha256, asked.getMessageImprintDigest(), asked.getNonce());
    }

    private Date now() {
        return Date.from(clock.instant());
    }
}
