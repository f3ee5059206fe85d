package org.qualityaward.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationState;
import org.qualityaward.application.Applications;
import org.qualityaward.archive.SigningKeys;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.cycle.Stage;
import org.qualityaward.identity.Organization;
import org.qualityaward.identity.Organizations;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.regulation.RuleSets;
import org.qualityaward.review.Citation.Aspect;
import org.qualityaward.review.calibration.AnchorCase;
import org.qualityaward.review.calibration.Calibration;
import org.qualityaward.review.calibration.KeepingAnchorCases;
import org.qualityaward.review.calibration.OrderingCalibration;
import org.qualityaward.review.calibration.ReadingCalibration;
import org.qualityaward.review.calibration.ScoringAnchor;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.FreeYear;
import org.qualityaward.testing.Registered;
import org.qualityaward.testing.Rows;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.SignedDeclarations;
import org.qualityaward.testing.TestTransaction;

/** Articles 9 and 10: who calibrates first, what his opinions rest on, and that nothing of it gets lost. */
class ScoringIT extends ServerIT {

    private static final SigningPin PIN = SigningPin.of("246810");
    private static final String ITEM = "4.1.2";

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
    SignedDeclarations declarations;

    @Inject
    Teams teams;

    @Inject
    Reviews reviews;

    @Inject
    ScoreSheets sheets;

    @Inject
    ScoringItem scoring;

    @Inject
    CitingEvidence citing;

    @Inject
    SubmittingScoreSheet submitting;

    @Inject
    KeepingAnchorCases keeping;

    @Inject
    OrderingCalibration ordering;

    @Inject
    ScoringAnchor anchoring;

    @Inject
    ReadingCalibration drift;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    private Cycle cycle;
    private Application application;
    private Person office;
    private Person head;
    private Person reviewer;

    @BeforeEach
    void aReviewerHasASeat() throws Exception {
        transaction.begin();
        RuleSet rules = ruleSets.latest().orElseThrow();
        // Long ago, so that it is nobody's current cycle.
        cycle = new Cycle(FreeYear.in(cycles), rules, clock.instant());
        cycles.add(Rows.with(cycle, "stage", Stage.REVIEW));
        Organization organization = Registered.organization("示范评分有限公司", District.WUDA);
        organizations.add(organization);
        application = new Application("SC-1", cycle, organization, clock.instant());
        Rows.with(application, "state", ApplicationState.MATERIAL_REVIEW);
        applications.add(Rows.with(application, "submittedAt", clock.instant()));
        office = person("office", Role.OFFICE);
        head = person("head", Role.OFFICE_LEAD);
        reviewer = person("reviewer", Role.REVIEWER);
        Person second = person("second", Role.REVIEWER);
        Person third = person("third", Role.REVIEWER);
        List<Person> seated = List.of(reviewer, second, third);
        Team team = new Team(cycle, "第一组", reviewer, seated, rules.minimumReviewers(), clock.instant());
        teams.add(team);
        reviews.add(new Review(application, team, seated, clock.instant()));
        reviews.flush();
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        transaction.rollback();
    }

    @Test
    void noSheetIsBegunBeforeARequiredAnchorCaseIsScored() {
        Calibration calibration = ordered();
        refused("review.refusal.calibrateFirst", () -> by(reviewer, () -> scoring.open(application.ref())));
        by(reviewer, () -> anchoring.save(calibration.getId(), ITEM, 70, null));
        by(reviewer, () -> anchoring.save(calibration.getId(), "4.7.2", 50, null));
        assertEquals(
                List.of(),
                by(reviewer, () -> drift.of(cycle.ref())).anchored(),
                "who has not handed in learns nothing of what was agreed");
        by(reviewer, () -> anchoring.submit(calibration.getId()));
        assertEquals(1, by(reviewer, () -> scoring.open(application.ref())).getRevision());
        var drifts = by(head, () -> drift.of(cycle.ref())).anchored().get(0).drifts();
        assertEquals("5.0", drifts.get(0).mean().toPlainString());
    }

    @Test
    void anAnchorThatIsNoConditionHoldsNobodyUp() {
        Calibration calibration = ordered();
        by(head, () -> ordering.require(cycle.ref(), calibration.getId(), false));
        by(reviewer, () -> scoring.open(application.ref()));
    }

    /** The same sheet in two windows: what was saved in the one is not written over from the other. */
    @Test
    void anItemSavedInAnotherWindowIsNotWrittenOver() {
        int opened = by(reviewer, () -> scoring.open(application.ref()))
                .score(ITEM)
                .orElseThrow()
                .getVersion();
        int saved =
                by(reviewer, () -> scoring.save(application.ref(), ITEM, new Appraisal(60, "甲", null, null), opened));
        refused(
                "shared.refusal.changedMeanwhile",
                () -> by(
                        reviewer,
                        () -> scoring.save(application.ref(), ITEM, new Appraisal(65, "乙", null, null), opened)));
        by(reviewer, () -> scoring.save(application.ref(), ITEM, new Appraisal(65, "乙", null, null), saved));
    }

    @Test
    void aCorrectedSheetBeginsWithTheCitationsAndAFrozenOneTakesNone() {
        by(reviewer, () -> scoring.open(application.ref()))
                .getScores()
                .forEach(score -> by(
                        reviewer,
                        () -> scoring.save(
                                application.ref(), score.getItemCode(), new Appraisal(60, "优", null, null))));
        cite();
        cite();
        ScoreSheet sheet = by(reviewer, () -> scoring.open(application.ref()));
        assertEquals(1, sheets.citations(sheet).size(), "the same page twice is one citation");
        by(reviewer, () -> submitting.submit(application.ref(), PIN));
        refused("review.refusal.frozen", this::cite);
        ScoreSheet corrected = by(reviewer, () -> scoring.correct(application.ref(), "笔误"));
        assertEquals(1, sheets.citations(corrected).size());
        assertEquals(1, sheets.citations(sheet).size());
    }

    private void cite() {
        by(reviewer, () -> citing.cite(application.ref(), ITEM, Aspect.STRENGTH, null, 0));
    }

    private Calibration ordered() {
        AnchorCase anchor = by(office, () -> keeping.begin(cycle.getRuleSet().criteria(), "案例", "虚构组织"));
        by(office, () -> keeping.write(anchor.getId(), ITEM, "材料", 60, "理由"));
        by(office, () -> keeping.write(anchor.getId(), "4.7.2", "材料", 50, "理由"));
        by(office, () -> keeping.putInUse(anchor.getId()));
        return by(head, () -> ordering.order(cycle.ref(), anchor.getId(), true));
    }

    private <T> T by(Person person, Supplier<T> act) {
        return caller.as(person.toCaller(), act);
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(Refusal.class, act).key());
    }

    private Person person(String account, Role role) {
        Person person = new Person("sc-" + account + "-" + System.nanoTime(), "样本" + account, null, "-", false);
        person.grant(EnumSet.of(role));
        people.add(person);
        keys.create(person.getId(), person.getName(), PIN);
        declarations.signNone(person.toCaller(), cycle.ref(), PIN);
        return person;
    }
}
