package org.qualityaward.recusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.application.Application;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.EvidenceBag;
import org.qualityaward.archive.ExportingCase;
import org.qualityaward.archive.ExportingCycle;
import org.qualityaward.archive.FilingDocuments;
import org.qualityaward.archive.Holding;
import org.qualityaward.archive.Paper;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** Articles 34 and 35 hold for a bag of papers as they do for each of them: nobody takes along what he may not read. */
class ExportingFilesIT extends RecusalFixture {

    @Inject
    FilingDocuments filing;

    @Inject
    ExportingCase exportingCase;

    @Inject
    ExportingCycle exportingCycle;

    private Application second;
    private long form;
    private long examination;
    private long other;

    @BeforeEach
    void papersOfTwoCases() {
        second = application(2);
        form = file(DocumentType.APPLICATION_FORM, first);
        file(DocumentType.EVALUATION, first);
        examination = file(DocumentType.EXAMINATION_SHEET, first);
        other = file(DocumentType.APPLICATION_FORM, second);
    }

    private long file(DocumentType type, Application about) {
        return filing.fileByOffice(
                        Paper.of(type, "样本").about(about.ref()).paragraph("样本").build())
                .getSeq();
    }

    private EvidenceBag ofCase(Caller who, Application application) {
        return caller.as(who, () -> exportingCase.export(Holding.ofCase(application.getId())));
    }

    private EvidenceBag ofCycle(Caller who) {
        return caller.as(who, () -> exportingCycle.export(Holding.ofCycle(cycle.getId())));
    }

    private static Caller of(Role role, Application own) {
        return new Caller(-7L, "x", "x", Set.of(role), own.getOrganization().getId(), null, null);
    }

    @Test
    void theOfficeTakesACaseWithoutWhatIsSealedFromIt() {
        assertEquals(List.of(form, examination), ofCase(clerk.toCaller(), first).seqs());
        assertEquals(
                List.of(form, examination, other), ofCycle(clerk.toCaller()).seqs());
    }

    @Test
    void theRecusedTakesNothingOfTheFile() {
        recuse(clerk, first);
        assertThrows(NotHere.class, () -> ofCase(clerk.toCaller(), first));
        assertEquals(List.of(other), ofCycle(clerk.toCaller()).seqs());
        assertEquals(List.of(form, examination, other), ofCycle(lead.toCaller()).seqs());
    }

    @Test
    void anOrganisationTakesWhatItMayReadOfItsOwn() {
        assertEquals(List.of(form), ofCase(of(Role.APPLICANT, first), first).seqs());
        assertThrows(NotHere.class, () -> ofCase(of(Role.APPLICANT, second), first));
        assertThrows(NotHere.class, () -> ofCycle(of(Role.APPLICANT, first)));
    }

    @Test
    void whoHasNoPartInFilingExportsNothing() {
        for (Role role : List.of(Role.REVIEWER, Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR, Role.DEPARTMENT, Role.MAYOR)) {
            Caller who = new Caller(-8L, "y", "y", Set.of(role), null, null, null);
            assertThrows(NotHere.class, () -> ofCase(who, first), role.name());
            assertThrows(NotHere.class, () -> ofCycle(who), role.name());
        }
    }

    /** The gate asks about a case as a case: it cannot be had under another name. */
    @Test
    void aCaseIsNoCycleAndNoOtherThing() {
        Person other = clerk;
        caller.as(other.toCaller(), () -> {
            assertThrows(NotHere.class, () -> exportingCycle.export(Holding.ofCase(first.getId())));
            assertThrows(NotHere.class, () -> exportingCase.export(Holding.ofCycle(cycle.getId())));
            assertThrows(NotHere.class, () -> exportingCase.export(new Holding("person", 1L)));
        });
    }

    @Test
    void disciplineFindsNothingItMayReadInThese() {
        Caller discipline = new Caller(-9L, "z", "z", Set.of(Role.DISCIPLINE), null, null, null);
        assertThrows(Refusal.class, () -> ofCycle(discipline));
    }
}
