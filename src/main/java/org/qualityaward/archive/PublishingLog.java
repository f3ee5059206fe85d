package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.cert.CRLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qualityaward.archive.keys.Certificates;

/** What the log shows to everybody: its checkpoint of each day's end, its key, the authority's root and revocation list. */
@ApplicationScoped
@Transactional
public class PublishingLog {

    @Inject
    TransparencyLog log;

    @Inject
    HouseKeys house;

    @Inject
    SigningKeys keys;

    @Inject
    StampRenewals renewals;

    /** The signed checkpoint of yesterday's end; empty while nothing was filed before today. */
    public String checkpoint() {
        return log.publishedCheckpoint().orElse("");
    }

    /**
     * The hashes of a tile, 32 bytes each.
     *
     * @param name {@code <L>/<N>[.p/<W>]} as C2SP tlog-tiles has it
     * @return empty if no tile has this name, or the published tree does not reach so far
     */
    public Optional<byte[]> tile(String name) {
        return LogTile.parse(name)
                .filter(tile -> tile.isIn(log.publishedSize()))
                .map(log::hashes);
    }

    /**
     * The proof that the tree of one size continues that of a smaller one, as RFC 9162 has it: hashes in base64, one a line.
     *
     * @return empty unless both are among what is published
     */
    public Optional<String> consistency(long from, long to) {
        if (from <= 0 || from > to || to > log.publishedSize()) {
            return Optional.empty();
        }
        List<byte[]> path = from == to ? List.of() : log.consistency(from, to);
        return Optional.of(path.stream()
                .map(hash -> Base64.getEncoder().encodeToString(hash) + "\n")
                .collect(Collectors.joining()));
    }

    /** The log's public keys, one a line, as {@code LogKeys} writes them. */
    public String key() {
        return house.logKeyText();
    }

    /** The one that signs now, for programs that read PEM. */
    public String keyPem() {
        return Certificates.pem("PUBLIC KEY", house.logKeys().present().key().getEncoded());
    }

    public String rootPem() {
        return house.rootPem();
    }

    /** Certificates of all whose time stamps are believed, one after the other. */
    public String timeStampPem() {
        return house.stampTrustPem();
    }

    /** The program that checks a bag of evidence, so that nobody has to trust the one that came with it. */
    public byte[] checker() {
        return BagContents.checker();
    }

    /** What a bag rests on whose documents are proven in the tree of this size. */
    BagTrust trust(long size) {
        String note = log.checkpoint(size).orElseThrow();
        return new BagTrust(
                note,
                house.stamp(BagTrust.body(note)),
                key(),
                keyPem(),
                rootPem(),
                Certificates.pem(house.office().certificate()),
                timeStampPem(),
                revocations(),
                renewals(size),
                list -> house.office().sign(list));
    }

    /** The renewals that a tree of this size tells of. */
    private List<RenewedStamp> renewals(long size) {
        return renewals.all().stream()
                .filter(renewal -> renewal.seq() < size)
                .map(renewal -> new RenewedStamp(
                        BagTrust.body(log.checkpoint(renewal.size()).orElseThrow()),
                        renewal.token(),
                        renewal.size(),
                        log.consistency(renewal.size(), size),
                        log.receipt(renewal.seq(), size, new HashMap<>())))
                .toList();
    }

    /** The revocation list as of now, DER encoded, good for one day. */
    public byte[] revocations() {
        try {
            return house.revocations(keys.revoked()).getEncoded();
        } catch (CRLException e) {
            throw new IllegalStateException(e);
        }
    }
}
