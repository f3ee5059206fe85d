package org.qualityaward.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.SigningKeys;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.identity.Organization;
import org.qualityaward.identity.Organizations;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.regulation.RuleSets;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.District;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.FreeYear;
import org.qualityaward.testing.Registered;
import org.qualityaward.testing.Rows;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.SignedDeclarations;
import org.qualityaward.testing.TestTransaction;

/** Article 38 in the server: a declared secret opens to who has promised confidentiality, marked and on the log. */
class OpeningSecretIT extends ServerIT {

    private static final String PIN = "246810";

    @Inject
    TestTransaction transaction;

    @Inject
    Cycles cycles;

    @Inject
    RuleSets ruleSets;

    @Inject
    Organizations organizations;

    @Inject
    Applications applications;

    @Inject
    People people;

    @Inject
    SigningKeys keys;

    @Inject
    Evidence evidence;

    @Inject
    EvidenceStore store;

    @Inject
    OpeningEvidence opening;

    @Inject
    HandingOutEvidence handing;

    @Inject
    SignedDeclarations declarations;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private Cycle cycle;
    private byte[] bytes;
    private EvidenceFile secret;
    private Caller owner;
    private Caller office;

    @BeforeEach
    void aSecretWasFiled() throws Exception {
        transaction.begin();
        // Long ago, so that it is nobody's current cycle.
        cycle = new Cycle(FreeYear.in(cycles), ruleSets.latest().orElseThrow(), clock.instant());
        cycles.add(cycle);
        Organization organization = Registered.organization("示范机密有限公司", District.WUDA);
        organizations.add(organization);
        Application application = new Application("SE-1", cycle, organization, clock.instant());
        Rows.with(application, "submittedAt", clock.instant());
        applications.add(Rows.with(application, "state", ApplicationState.EXAMINING));
        owner = person("owner", Role.APPLICANT, organization);
        office = person("office", Role.OFFICE, null);
        bytes = pdf();
        EvidenceStore.Kept kept = store.keep(new ByteArrayInputStream(bytes), "recipe.pdf", 1, true);
        secret = new EvidenceFile(application, EvidenceKind.LICENCE, "recipe.pdf", kept, true, clock.instant(), "it");
        evidence.add(secret);
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        transaction.rollback();
    }

    @Test
    void staysClosedToTheOfficeUntilItHasPromisedAndIsLoggedAndMarkedThen() throws IOException {
        assertThrows(NotHere.class, () -> open(office));

        declarations.signNone(office, cycle.ref(), SigningPin.of(PIN));
        SecretOpening opened = open(office);
        assertEquals(office.name(), opened.getPersonName());
        assertEquals(Role.OFFICE, opened.getRole());
        String text = text(handedTo(office, opened));
        assertTrue(text.contains(office.name().replaceAll("\\s", "")), text);
        assertTrue(text.contains(String.valueOf(opened.getId())), text);
    }

    @Test
    void opensToItsOwnerAsItWasFiled() throws IOException {
        SecretOpening opened = open(owner);
        assertTrue(Arrays.equals(bytes, handedTo(owner, opened)));
        assertFalse(caller.as(owner, () -> opening.pageToSign(secret)).isPresent());
    }

    private SecretOpening open(Caller who) {
        return caller.as(who, () -> opening.openSecret(secret.getApplication().ref(), secret.ref()));
    }

    private byte[] handedTo(Caller who, SecretOpening opened) {
        return caller.as(who, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                handing.write(opened, out);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return out.toByteArray();
        });
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private Caller person(String account, Role role, Organization organization) {
        Person person = new Person("se-" + account + System.nanoTime(), "样本查阅人", null, "-", false)
                .actingFor(organization, null, null);
        person.grant(EnumSet.of(role));
        people.add(person);
        keys.create(person.getId(), person.getName(), SigningPin.of(PIN));
        return person.toCaller();
    }
}
