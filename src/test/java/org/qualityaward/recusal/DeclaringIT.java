package org.qualityaward.recusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qualityaward.application.Application;
import org.qualityaward.archive.SigningPin;

/** Article 34 in the server: a file stays closed until its reader has declared and signed. */
class DeclaringIT extends RecusalFixture {

    @Test
    void aReviewerSeesNothingBeforeHeHasSignedAndThenWhatHeHasNoInterestIn() {
        Application second = application(2);
        assertTrue(hidden(reviewer).containsAll(Set.of(first.getId(), second.getId())));
        Declaration draft = as(reviewer, () -> preparing.prepare(cycle.ref())).orElseThrow();
        as(reviewer, () -> declaring.none(draft.ask(first).getId(), null));
        Long ground = grounds.active().get(0).getId();
        as(
                reviewer,
                () -> declaring.conflict(draft.ask(second).getId(), new Interested(ground, null, null, "雇主", "曾任职")));
        as(reviewer, () -> signing.sign(cycle.ref(), SigningPin.of(PIN)));
        assertFalse(hidden(reviewer).contains(first.getId()));
        assertTrue(hidden(reviewer).contains(second.getId()));
        assertTrue(recusals.isRecused(reviewer.getId(), second.getId()));
    }

    @Test
    void aNewApplicantAsksAgainAndOnlyItIsClosedMeanwhile() {
        Declaration draft = as(reviewer, () -> preparing.prepare(cycle.ref())).orElseThrow();
        as(reviewer, () -> declaring.none(draft.ask(first).getId(), null));
        as(reviewer, () -> signing.sign(cycle.ref(), SigningPin.of(PIN)));
        Application late = application(3);
        Declaration next = as(reviewer, () -> preparing.prepare(cycle.ref())).orElseThrow();
        assertEquals(2, next.getRevision());
        assertFalse(hidden(reviewer).contains(first.getId()));
        assertTrue(hidden(reviewer).contains(late.getId()));
    }

    @Test
    void aDraftStopsAskingAboutAFileThatTheOfficeHasClosedSince() {
        Application second = application(2);
        assertEquals(
                2,
                as(reviewer, () -> preparing.prepare(cycle.ref()))
                        .orElseThrow()
                        .getLines()
                        .size());
        recuse(reviewer, second);
        Declaration draft = as(reviewer, () -> preparing.prepare(cycle.ref())).orElseThrow();
        assertEquals(1, draft.getLines().size());
        assertTrue(draft.about(second.getId()).isEmpty());
        as(reviewer, () -> declaring.none(draft.ask(first).getId(), null));
        as(reviewer, () -> signing.sign(cycle.ref(), SigningPin.of(PIN)));
        assertTrue(hidden(reviewer).contains(second.getId()), "a signature for the others opens it no more");
    }
}
