package org.qualityaward.recusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Task;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Role;

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

    /** Office and district are asked too, and until they have signed they find the name among their tasks and nothing else. */
    @Test
    void aNewFilingStaysClosedToOfficeAndDistrictUntilTheyHaveDeclared() {
        Person district = person("district", Role.DISTRICT).actingFor(null, District.HAIBOWAN, null);
        Person elsewhere = person("elsewhere", Role.DISTRICT).actingFor(null, District.WUDA, null);
        declared.none(district, cycle);
        assertFalse(hidden(district).contains(first.getId()));
        LocalDate due = LocalDate.of(2026, 4, 24);
        Application filed = undeclared(2, ApplicationState.DISTRICT_CHECKING, due);
        for (Person each : List.of(clerk, lead, district, elsewhere)) {
            assertTrue(hidden(each).contains(filed.getId()), each.getName());
        }
        Task asked = tasks.tasksFor(district.toCaller(), cycle).get(0);
        assertEquals("recusal.task.declare", asked.key());
        assertEquals(filed.getName(), asked.object());
        assertEquals(due, asked.lastDay());
        assertEquals("/district/declarations.xhtml", asked.link());
        assertTrue(tasks.tasksFor(elsewhere.toCaller(), cycle).isEmpty(), "filed in another district");

        Declaration draft = as(district, () -> preparing.prepare(cycle.ref())).orElseThrow();
        assertEquals(2, draft.getRevision());
        as(
                district,
                () -> declaring.none(draft.about(filed.getId()).orElseThrow().getId(), null));
        as(district, () -> signing.sign(cycle.ref(), SigningPin.of(PIN)));
        assertFalse(hidden(district).contains(filed.getId()));
        assertTrue(tasks.tasksFor(district.toCaller(), cycle).isEmpty());
        assertTrue(hidden(clerk).contains(filed.getId()), "each signs for himself");
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
