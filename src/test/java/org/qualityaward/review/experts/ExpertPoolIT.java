package org.qualityaward.review.experts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.review.experts.MaintainingExpertPool.Profile;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.TestTransaction;

/** Article 9: the office forms the expert pool. */
class ExpertPoolIT extends ServerIT {

    private static final Caller OFFICE = new Caller(-1L, "it", "it", Set.of(Role.OFFICE), null, null, null);

    @Inject
    TestTransaction transaction;

    @Inject
    People people;

    @Inject
    MaintainingExpertPool maintaining;

    @Inject
    CurrentCaller caller;

    private String mark;
    private Person reviewer;

    @BeforeEach
    void aReviewerOutsideThePool() throws Exception {
        transaction.begin();
        mark = "xp" + System.nanoTime();
        reviewer = new Person(mark, "样本" + mark, null, "-", false);
        reviewer.grant(EnumSet.of(Role.REVIEWER));
        people.add(reviewer);
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        transaction.rollback();
    }

    @Test
    void takesAReviewerInOnceAndFindsHimByNameUnitFieldOrIndustry() {
        assertTrue(caller.as(OFFICE, maintaining::outside).contains(reviewer));
        admit(new Profile("示范大学" + mark, "教授", "过程控制" + mark, "c26 C30"));
        assertFalse(caller.as(OFFICE, maintaining::outside).contains(reviewer));
        for (String text : List.of("样本" + mark, "示范大学" + mark, "过程控制" + mark)) {
            assertEquals(1, found(text).total(), text);
        }
        assertTrue(found(mark).rows().get(0).knows("C26"));
        assertEquals(0, found("100%" + mark).total(), "a percent sign is a character like others");
        assertEquals("review.refusal.expertTwice", refused(new Profile("示范大学", null, "质量", null)));
    }

    @Test
    void refusesWhatIsNoDivisionAndAnExpertWithoutUnitOrField() {
        assertEquals("review.refusal.industry", refused(new Profile("示范大学", null, "质量", "C26 X99")));
        assertEquals("review.refusal.expertMissing", refused(new Profile(" ", null, "质量", null)));
        assertEquals("review.refusal.expertMissing", refused(new Profile("示范大学", null, null, null)));
    }

    @Test
    void changesWhatWasSeenAndNotWhatAnotherHasChanged() {
        Expert expert = admit(new Profile("示范大学", null, "质量" + mark, null));
        assertThrows(
                Refusal.class,
                () -> caller.as(
                        OFFICE,
                        () -> maintaining.change(
                                expert.getId(), new Profile("x", null, "y", null), expert.getVersion() - 1)));
        caller.as(
                OFFICE,
                () -> maintaining.change(
                        expert.getId(), new Profile("示范研究院", null, "质量" + mark, "D44"), expert.getVersion()));
        assertEquals("示范研究院", found(mark).rows().get(0).getUnit());
    }

    @Test
    void isTheOfficesAlone() {
        Caller institution = new Caller(-2L, "it", "it", Set.of(Role.INSTITUTION), null, null, null);
        assertThrows(NotHere.class, () -> caller.as(institution, () -> found(mark)));
    }

    private Expert admit(Profile profile) {
        return caller.as(OFFICE, () -> maintaining.admit(reviewer.getId(), profile));
    }

    private Page<Expert> found(String text) {
        return caller.get().isSignedIn()
                ? maintaining.page(text, Page.Request.first(10))
                : caller.as(OFFICE, () -> maintaining.page(text, Page.Request.first(10)));
    }

    private String refused(Profile profile) {
        return assertThrows(Refusal.class, () -> admit(profile)).key();
    }
}
