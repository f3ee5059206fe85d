package org.qualityaward.archive.keys;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * A time stamp authority outside the house, asked over HTTP (RFC 3161, section 3.4). It is believed only what can be checked:
 * the answer is to our question (digest, nonce, policy), and its certificate leads to one that the administrator trusts.
 */
public final class OutsideTimeStamps implements StampingAuthority {

    /** An answer with its certificates takes some 5 KB. */
    private static final int LARGEST_ANSWER = 64 * 1024;

    private final URI address;
    private final StampTrust trust;
    private final ASN1ObjectIdentifier policy;
    private final Duration patience;
    private final HttpClient client;

    /**
     * @param trusted certificates of the authority or of those above it
     * @param policy dotted identifier that is asked for; empty takes the authority's own
     * @param patience after which no answer is taken for none
     */
    public OutsideTimeStamps(URI address, List<X509Certificate> trusted, String policy, Duration patience) {
        this.address = address;
        this.trust = new StampTrust(trusted);
        this.policy = policy.isBlank() ? null : new ASN1ObjectIdentifier(policy.strip());
        this.patience = patience;
        this.client = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    @Override
    public TimeStampToken stamp(byte[] bytes) {
        TimeStampRequestGenerator questions = new TimeStampRequestGenerator();
        questions.setCertReq(true);
        if (policy != null) {
            questions.setReqPolicy(policy);
        }
        TimeStampRequest question = questions.generate(
                NISTObjectIdentifiers.id_sha256, Digests.sha256(bytes), new BigInteger(96, Crypto.RANDOM));
        try {
            TimeStampResponse answer = new TimeStampResponse(ask(question.getEncoded()));
            answer.validate(question);
            TimeStampToken token = answer.getTimeStampToken();
            if (token == null) {
                throw new NoTimeStamp("refused: " + answer.getStatusString());
            }
            if (!trust.believes(token)) {
                throw new NoTimeStamp("stamped with a certificate that is not trusted");
            }
            return token;
        } catch (TSPException | IOException e) {
            throw new NoTimeStamp("no usable answer: " + e.getMessage(), e);
        }
    }

    private byte[] ask(byte[] question) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(question))
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                byte[] answer = body.readNBytes(LARGEST_ANSWER + 1);
                if (response.statusCode() != 200 || answer.length > LARGEST_ANSWER) {
                    throw new NoTimeStamp("HTTP " + response.statusCode());
                }
                return answer;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoTimeStamp("interrupted", e);
        }
    }
}
