package org.qualityaward.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qualityaward.archive.keys.Crypto;
import org.qualityaward.archive.keys.OfficeAuthority;
import org.qualityaward.archive.keys.OfficeKeys;
import org.qualityaward.archive.keys.RevocationReason;
import org.qualityaward.archive.keys.Signatory;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Setting;
import org.qualityaward.shared.Texts;

/** The personal signing keys: at most one in force per person, encrypted under a PIN that is never stored. */
@ApplicationScoped
public class SigningKeys {

    private static final int YEARS = 3;
    private static final int TURNS = 64;

    private final Object[] turns =
            IntStream.range(0, TURNS).mapToObj(each -> new Object()).toArray();

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    HouseKeys house;

    @Inject
    SigningKeys inItsOwnTransaction;

    /** Has this person a key that can sign now? */
    public boolean has(long personId) {
        return inForce(personId).isPresent();
    }

    /** The key with which this person signs now. */
    public Optional<SigningKey> inForce(long personId) {
        Instant now = clock.instant();
        return of(personId).stream().filter(key -> key.signsAt(now)).findFirst();
    }

    /** All keys this person ever had, newest first. */
    public List<SigningKey> of(long personId) {
        return entities.createQuery(
                        "SELECT k FROM SigningKey k WHERE k.personId = :person ORDER BY k.madeAt DESC, k.id DESC",
                        SigningKey.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /**
     * Makes a key pair for a person and has the office's authority certify it.
     *
     * @param name the person's name as it stands in the certificate
     * @throws Refusal if there is one in force, or the PIN is one that anybody would guess
     */
    @Transactional
    public void create(long personId, String name, SigningPin pin) {
        pin.fitForUse();
        if (has(personId)) {
            throw new Refusal("archive.refusal.keyExists");
        }
        Instant now = clock.instant();
        KeyPair pair = Crypto.newSigningPair();
        X509Certificate certificate = house.authority()
                .certify(
                        OfficeKeys.name(name, Texts.chinese("archive.document.officeName")),
                        pair.getPublic(),
                        Setting.DEMO.isOn() ? house.certificatesCountFrom() : now.truncatedTo(ChronoUnit.SECONDS),
                        now.plus(YEARS * 365L, ChronoUnit.DAYS),
                        OfficeAuthority.Purpose.SIGNING);
        String sealed = house.pinSeal().seal(pair.getPrivate(), personId, pin);
        entities.persist(new SigningKey(personId, certificate, sealed, now));
    }

    /** @throws Refusal if the old PIN is wrong or the new one easily guessed */
    @Transactional
    public void changePin(long personId, SigningPin old, SigningPin chosen) {
        chosen.fitForUse();
        SigningKey key = keyOf(personId);
        PrivateKey secret = open(key, old);
        key.sealAnew(house.pinSeal().seal(secret, personId, chosen));
    }

    /** Ends the key of a person from now on; what it signed before still counts. */
    @Transactional
    public void revoke(long personId, RevocationReason why) {
        keyOf(personId).revoke(clock.instant(), why);
    }

    /**
     * Opens a person's key for one signature.
     *
     * @throws Refusal {@code archive.refusal.noKey}, {@code archive.refusal.keyLocked} or {@code archive.refusal.wrongPin}
     *     with the tries left, the tries in all and the minutes of the lock
     */
    Signatory unlock(long personId, SigningPin pin) {
        SigningKey key = keyOf(personId);
        return key.signatory(open(key, pin), house.authority().root());
    }

    private SigningKey keyOf(long personId) {
        return inForce(personId).orElseThrow(() -> whyNone(personId));
    }

    /** Never made, revoked or expired: each is told as what it is, since what to do differs. */
    private Refusal whyNone(long personId) {
        return of(personId).stream()
                .findFirst()
                .map(last -> last.getRevokedAt() != null
                        ? new Refusal("archive.refusal.keyRevoked", 0, last.getRevokedAt())
                        : new Refusal("archive.refusal.keyExpired", 0, last.getExpiresAt()))
                .orElseGet(() -> new Refusal("archive.refusal.noKey"));
    }

    /** Guesses at one key are judged one after the other, so that none passes while those before it are not yet counted. */
    private PrivateKey open(SigningKey key, SigningPin pin) {
        synchronized (turns[(int) (key.getPersonId() % turns.length)]) {
            key.refuseIfLocked(clock.instant());
            refuseIfLockedMeanwhile(key);
            Optional<PrivateKey> secret = house.pinSeal().open(key.sealed(), key.getPersonId(), pin);
            if (secret.isEmpty()) {
                throw wrongPin(inItsOwnTransaction.countFailure(key.getId()));
            }
            key.opened();
            return secret.get();
        }
    }

    /** As the database has it now: others may have guessed since the key was read. */
    private void refuseIfLockedMeanwhile(SigningKey key) {
        entities.createQuery(
                        "SELECT k.lockedUntil FROM SigningKey k WHERE k.id = :id AND k.lockedUntil > :now",
                        Instant.class)
                .setParameter("id", key.getId())
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .ifPresent(until -> {
                    throw new Refusal("archive.refusal.keyLocked", 0, until);
                });
    }

    private static Refusal wrongPin(int left) {
        return left > 0
                ? new Refusal(
                        "archive.refusal.wrongPin",
                        0,
                        left,
                        Setting.PIN_MAX_FAILURES.number(),
                        Setting.LOGIN_LOCK_MINUTES.number())
                : new Refusal("archive.refusal.keyLockedNow", 0, Setting.LOGIN_LOCK_MINUTES.number());
    }

    /** Counts a wrong PIN in a transaction of its own, since the refusal rolls the act back; gives the tries left. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int countFailure(long keyId) {
        SigningKey key = entities.find(SigningKey.class, keyId, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
        int allowed = Setting.PIN_MAX_FAILURES.number();
        key.countFailure(clock.instant(), allowed, Setting.LOGIN_LOCK_MINUTES.minutes());
        boolean locked = key.getLockedUntil() != null && clock.instant().isBefore(key.getLockedUntil());
        return locked ? 0 : allowed - key.failures();
    }

    /** The key behind a certificate, by its serial number. */
    Optional<SigningKey> bySerial(X509Certificate certificate) {
        return entities.createQuery("SELECT k FROM SigningKey k WHERE k.serial = :serial", SigningKey.class)
                .setParameter("serial", certificate.getSerialNumber().toString(16))
                .getResultStream()
                .findFirst();
    }

    /** Everything that no longer counts, for the revocation list. */
    List<OfficeAuthority.Revoked> revoked() {
        return entities.createQuery("SELECT k FROM SigningKey k WHERE k.revokedAt IS NOT NULL", SigningKey.class)
                .getResultStream()
                .map(SigningKey::asRevoked)
                .toList();
    }
}
