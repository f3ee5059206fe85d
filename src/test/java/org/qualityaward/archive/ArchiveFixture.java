package org.qualityaward.archive;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.qualityaward.identity.Passwords;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.TestTransaction;

/** An author with a key in the real archive, for the tests that file papers in it. */
abstract class ArchiveFixture extends ServerIT {

    static final SigningPin PIN = SigningPin.of("270418");
    static final String PASSWORD = "Own-2026-word";

    @Inject
    FilingDocuments filing;

    @Inject
    SigningKeys keys;

    @Inject
    KeepingSigningKey keeping;

    @Inject
    SignedDocuments documents;

    @Inject
    ReadingDocuments reading;

    @Inject
    VerifyingDocument verifying;

    @Inject
    TakingDocument taking;

    @Inject
    TransparencyLog log;

    @Inject
    HouseKeys house;

    @Inject
    ExaminingArchive examining;

    @Inject
    People people;

    @Inject
    Passwords passwords;

    @Inject
    CurrentCaller current;

    @Inject
    RequestContextController request;

    @Inject
    TestTransaction transaction;

    @Resource(lookup = "jdbc/qualityaward")
    DataSource database;

    Caller author;

    @BeforeEach
    void anAuthorWithAKey() {
        author = person("张𬱖㛃");
        current.as(author, () -> keeping.create(PIN));
    }

    Caller person(String name) {
        String account = "it-" + System.nanoTime();
        Person person = new Person(account, name, "质量部经理", passwords.hashed(account, PASSWORD), false);
        person.grant(Set.of(Role.REVIEWER));
        inTransaction(() -> {
            people.add(person);
            return null;
        });
        return person.toCaller();
    }

    <T> T inTransaction(Callable<T> work) {
        try {
            transaction.begin();
            T result = work.call();
            transaction.commit();
            return result;
        } catch (RuntimeException e) {
            rollback();
            throw e;
        } catch (Exception e) {
            rollback();
            throw new IllegalStateException(e);
        }
    }

    private void rollback() {
        try {
            transaction.rollback();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    SignedDocument file(Paper paper) {
        return current.as(author, () -> inTransaction(() -> filing.file(paper, PIN)));
    }
}
