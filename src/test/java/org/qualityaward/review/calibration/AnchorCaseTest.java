package org.qualityaward.review.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.Refusal;

/** Article 14: an anchor case measures people, so it is whole before it is used and never changes afterwards. */
class AnchorCaseTest {

    private static final Instant AT = Instant.parse("2026-05-14T01:00:00Z");

    private final AnchorCase anchor =
            new AnchorCase(RuleSet.shipped().criteria().code());

    @BeforeEach
    void isBegun() {
        anchor.describe("案例", "虚构组织");
        anchor.write("4.1.2", "材料", 60, "理由");
    }

    @Test
    void isNotUsedWithOneItem() {
        refused("review.refusal.anchorItems", () -> anchor.putInUse(AT));
        anchor.write("4.7.2", "材料", 50, "理由");
        anchor.putInUse(AT);
        assertTrue(anchor.isInUse());
    }

    @Test
    void neverChangesOnceInUse() {
        anchor.write("4.7.2", "材料", 50, "理由");
        anchor.putInUse(AT);
        refused("review.refusal.anchorInUse", () -> anchor.write("4.1.2", "材料", 65, "理由"));
        refused("review.refusal.anchorInUse", () -> anchor.describe("另一名", "概述"));
        refused("review.refusal.anchorInUse", () -> anchor.leaveOut("4.1.2"));
    }

    @Test
    void takesOnlyItemsAndStepsOfTheCriteria() {
        refused("review.refusal.noItem", () -> anchor.write("9.9.9", "材料", 60, "理由"));
        refused("review.refusal.step", () -> anchor.write("4.7.2", "材料", 62, "理由"));
        refused("review.refusal.step", () -> anchor.write("4.7.2", "材料", null, "理由"));
        refused("review.refusal.anchorWords", () -> anchor.write("4.7.2", " ", 60, "理由"));
        assertEquals(1, anchor.getItems().size());
    }

    @Test
    void aSheetIsHandedInWholeAndOnce() {
        anchor.write("4.7.2", "材料", 50, "理由");
        AnchorSheet sheet = new AnchorSheet(new Calibration(null, anchor, true, null, AT), null, AT);
        sheet.save("4.1.2", 65, "有据");
        refused("review.refusal.itemsUnscored", () -> sheet.submit(AT));
        refused("review.refusal.step", () -> sheet.save("4.7.2", 51, null));
        sheet.save("4.7.2", 50, null);
        sheet.submit(AT);
        refused("review.refusal.anchorSubmitted", () -> sheet.save("4.7.2", 55, null));
        refused("review.refusal.anchorSubmitted", () -> sheet.submit(AT));
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(Refusal.class, act).key());
    }
}
