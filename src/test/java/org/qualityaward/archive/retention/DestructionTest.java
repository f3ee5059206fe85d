package org.qualityaward.archive.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Constructor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.Holding;
import org.qualityaward.archive.Holdings;
import org.qualityaward.archive.Paper;
import org.qualityaward.archive.ReadingDocuments;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.archive.Wholes;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.Rows;

/** Two persons destroy, and only what is due. */
class DestructionTest {

    private static final Instant NOW = Instant.parse("2037-01-04T01:00:00Z");
    private static final Caller FIRST = caller(1);
    private static final Caller SECOND = caller(2);

    private static Caller caller(long id) {
        return new Caller(id, "office" + id, "办公室" + id, Set.of(Role.OFFICE, Role.OFFICE_LEAD), null, null, null);
    }

    private static SignedDocument document(long id, DocumentType type, String filedAt) {
        SignedDocument document = blank();
        Rows.with(document, "type", type);
        Rows.with(document, "filedAt", Instant.parse(filedAt));
        Rows.with(document, "seq", id);
        return Rows.withId(document, id);
    }

    private static SignedDocument blank() {
        try {
            Constructor<SignedDocument> blank = SignedDocument.class.getDeclaredConstructor();
            blank.setAccessible(true);
            return blank.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Destruction proposed() {
        return new Destruction(List.of(document(7, DocumentType.NOTICE, "2026-05-01T00:00:00Z")), "已无保存价值", FIRST, NOW);
    }

    @Test
    void whoProposedCannotApproveAndNobodyDecidesTwice() {
        Destruction destruction = proposed();
        assertEquals(
                "archive.refusal.destruction.samePerson",
                assertThrows(Refusal.class, () -> destruction.requireDecidableBy(FIRST))
                        .key());
        destruction.requireDecidableBy(SECOND);
        destruction.carriedOut(SECOND, null, NOW);
        assertEquals(DestructionState.CARRIED_OUT, destruction.getState());
        assertEquals(
                "archive.refusal.destruction.decided",
                assertThrows(Refusal.class, () -> destruction.requireDecidableBy(SECOND))
                        .key());
    }

    @Test
    void nothingIsListedWithoutAReasonAndNothingDeclinedWithoutOne() {
        assertThrows(Refusal.class, () -> new Destruction(List.of(), "x", FIRST, NOW));
        assertThrows(Refusal.class, () -> new Destruction(proposed().getDocuments(), " ", FIRST, NOW));
        Destruction destruction = proposed();
        assertThrows(Refusal.class, () -> destruction.decline(SECOND, "", NOW));
        destruction.decline(SECOND, "仍有诉讼", NOW);
        assertEquals(DestructionState.DECLINED, destruction.getState());
    }

    /** A notice of 2026 whose cycle ended in 2026 is due on the first day of 2037, and not while a cycle is under way. */
    @Test
    void dueIsWhatWasKeptToTheEndOfItsLastYear() {
        SignedDocument notice = document(1, DocumentType.NOTICE, "2026-05-01T00:00:00Z");
        SignedDocument sheet = document(2, DocumentType.SCORE_SHEET, "2026-06-01T00:00:00Z");
        List<SignedDocument> all = List.of(notice, sheet);
        assertEquals(List.of(), due(all, LocalDate.of(2026, 9, 1), "2036-12-31T15:59:59Z"));
        assertEquals(List.of(notice), due(all, LocalDate.of(2026, 9, 1), "2036-12-31T16:00:00Z"));
        assertEquals(List.of(), due(all, LocalDate.of(2027, 1, 1), "2036-12-31T16:00:00Z"));
        assertEquals(List.of(), due(all, null, "2099-01-01T00:00:00Z"));
        assertEquals(all, due(all, LocalDate.of(2026, 9, 1), "2056-12-31T16:00:00Z"));
    }

    @Test
    void manyPapersThatAreKeptLongerHideNoneThatIsDue() {
        List<SignedDocument> all = new ArrayList<>();
        for (int i = 0; i < 10 * KeepingTime.MOST; i++) {
            all.add(document(i, DocumentType.SCORE_SHEET, "2026-05-01T00:00:00Z"));
        }
        SignedDocument notice = document(all.size(), DocumentType.NOTICE, "2026-06-01T00:00:00Z");
        all.add(notice);
        assertEquals(List.of(notice), due(all, LocalDate.of(2026, 9, 1), "2037-01-04T01:00:00Z"));
    }

    private static List<SignedDocument> due(List<SignedDocument> filed, LocalDate ended, String now) {
        KeepingTime keeping = new KeepingTime();
        keeping.clock = Clock.fixed(Instant.parse(now), ZoneId.of("Asia/Shanghai"));
        keeping.wholes = new Wholes() {
            @Override
            public List<Holdings.Cycle> cycles() {
                return List.of(new Holdings.Cycle(Holding.ofCycle(1L), ended));
            }

            @Override
            public Optional<Holdings.Label> labelOf(Holding whole) {
                return Optional.empty();
            }

            @Override
            public List<Paper.About> subjectsOf(Holding whole) {
                return List.of(new Paper.About("cycle", 1));
            }
        };
        keeping.reading = new ReadingDocuments() {
            @Override
            public List<SignedDocument> filedBefore(Instant before, Set<DocumentType> types, int most) {
                return filed.stream()
                        .filter(each -> each.getFiledAt().isBefore(before) && types.contains(each.getType()))
                        .limit(most)
                        .toList();
            }

            @Override
            public List<Long> placesOf(List<Paper.About> subjects) {
                return filed.stream().map(SignedDocument::getSeq).toList();
            }
        };
        return keeping.due().stream().map(KeepingTime.Due::document).toList();
    }
}
