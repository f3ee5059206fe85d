package org.qualityaward.archive.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.KeepingSigningKey;
import org.qualityaward.archive.Paper;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.archive.SignedDocuments;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.identity.Passwords;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.TestTransaction;

/** Papers whose time is over go when two persons have signed: of the office, and of discipline for its own. */
class DestroyingByTwoIT extends ServerIT {

    private static final SigningPin PIN = SigningPin.of("270418");
    private static final Instant LONG_AGO = Instant.parse("1990-05-01T00:00:00Z");

    @Inject
    ProposingDestruction proposing;

    @Inject
    DecidingDestruction deciding;

    @Inject
    FilingDocuments filing;

    @Inject
    SignedDocuments documents;

    @Inject
    KeepingSigningKey keeping;

    @Inject
    People people;

    @Inject
    Passwords passwords;

    @Inject
    CurrentCaller current;

    @Inject
    AwardClock clock;

    @Inject
    TestTransaction transaction;

    private Caller clerk;
    private Caller head;
    private Caller discipline;
    private Caller second;

    @BeforeEach
    void twoOfEach() {
        clerk = person(Role.OFFICE);
        head = person(Role.OFFICE_LEAD);
        discipline = person(Role.DISCIPLINE);
        second = person(Role.DISCIPLINE);
    }

    private Caller person(Role role) {
        String account = "it-" + System.nanoTime();
        Person person = new Person(account, "王五", "处长", passwords.hashed(account, "Own-2026-word"), false);
        person.grant(Set.of(role));
        inTransaction(() -> {
            people.add(person);
            return null;
        });
        current.as(person.toCaller(), () -> keeping.create(PIN));
        return person.toCaller();
    }

    private <T> T inTransaction(java.util.concurrent.Callable<T> work) {
        try {
            transaction.begin();
            T result = work.call();
            transaction.commit();
            return result;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private SignedDocument old(Caller author, DocumentType type) {
        Paper paper =
                Paper.of(type, "多年以前 " + System.nanoTime()).paragraph("内容").build();
        return clock.asOf(LONG_AGO, () -> current.as(author, () -> inTransaction(() -> filing.file(paper, PIN))));
    }

    private Destruction propose(Caller who, SignedDocument document) {
        return current.as(who, () -> proposing.propose(Set.of(document.getId()), "已无保存价值", PIN));
    }

    private static String refusal(org.junit.jupiter.api.function.Executable asked) {
        return assertThrows(Refusal.class, asked).key();
    }

    @Test
    void theHeadOfTheOfficeApprovesWhatItsClerkProposes() {
        SignedDocument notice = old(clerk, DocumentType.NOTICE);
        Destruction proposed = propose(clerk, notice);
        assertEquals("archive.refusal.destruction.notDue", refusal(() -> propose(clerk, notice)), "it waits on a list");
        assertThrows(NotHere.class, () -> current.as(second, () -> deciding.approve(proposed.ref(), PIN)));
        assertThrows(NotHere.class, () -> current.as(clerk, () -> deciding.approve(proposed.ref(), PIN)));

        SignedDocument approval = current.as(head, () -> deciding.approve(proposed.ref(), PIN));

        assertEquals("archive.refusal.destroyed", refusal(() -> documents.bytes(notice)));
        assertEquals(
                approval.getNumber(), documents.destroyed(notice).orElseThrow().getApproval());
        assertEquals(
                "archive.refusal.destruction.decided",
                refusal(() -> current.as(head, () -> deciding.decline(proposed.ref(), "仍有诉讼"))));
    }

    @Test
    void whatIsNotDueIsNotProposed() {
        Paper paper = Paper.of(DocumentType.NOTICE, "今天").paragraph("内容").build();
        SignedDocument today = current.as(clerk, () -> inTransaction(() -> filing.file(paper, PIN)));
        assertEquals("archive.refusal.destruction.notDue", refusal(() -> propose(clerk, today)));
    }

    @Test
    void disciplineProposesAndASecondOfDisciplineApprovesItsOwnPapers() {
        SignedDocument form = old(discipline, DocumentType.CASE_HEARING);
        assertEquals("archive.refusal.destruction.notDue", refusal(() -> propose(clerk, form)), "not the office's");
        Destruction proposed = propose(discipline, form);
        assertThrows(NotHere.class, () -> current.as(head, () -> deciding.approve(proposed.ref(), PIN)));
        assertEquals(
                "archive.refusal.destruction.samePerson",
                refusal(() -> current.as(discipline, () -> deciding.approve(proposed.ref(), PIN))));

        current.as(second, () -> deciding.approve(proposed.ref(), PIN));

        assertTrue(documents.destroyed(form).isPresent());
    }

    @Test
    void whatIsDeclinedStaysAndMayBeProposedAgain() {
        SignedDocument notice = old(clerk, DocumentType.NOTICE);
        Destruction proposed = propose(clerk, notice);
        current.as(head, () -> deciding.decline(proposed.ref(), "仍有诉讼"));
        assertTrue(documents.destroyed(notice).isEmpty());
        assertTrue(propose(clerk, notice).getId() > 0);
    }
}
