package org.qualityaward.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualityaward.shared.Refusal;

@DisplayName("What was typed")
class FormContentTest {

    private static final FormContent BASE = FormContent.blank()
            .with("basic.name", "甲")
            .with("basic.phone", "0473-1")
            .with("profile.ENVIRONMENT", "旧");

    @Test
    void isKeptAsItWasWhateverItIs() {
        for (String typed :
                List.of("<script>alert('一')</script>", "\"quoted\" \\ back", "张𬱖㛃", "一\n二", "/", "\u2028")) {
            FormContent form = FormContent.blank().with("basic.name", typed);
            assertEquals(form, FormContent.parse(form.json()), typed);
            assertEquals(typed.strip(), FormContent.parse(form.json()).text("basic.name"));
        }
    }

    @Test
    void losesOnlyWhatIsNoText() {
        assertEquals(
                "一\n二 三",
                FormContent.of(Map.of("basic.name", " 一\r\n二\t三\u0000\u0007 ")).text("basic.name"));
    }

    @Test
    void hasOneHashWhateverTheOrder() {
        FormContent one = FormContent.blank().with("basic.name", "甲").with("basic.phone", "乙");
        FormContent other = FormContent.blank().with("basic.phone", "乙").with("basic.name", "甲");
        assertEquals(one.sha256(), other.sha256());
        assertNotEquals(one.sha256(), one.with("basic.phone", "丙").sha256());
        assertEquals("{\"basic.name\":\"甲\",\"basic.phone\":\"乙\"}", one.json());
    }

    @Test
    void onTwoPagesIsBroughtTogetherFieldByField() {
        FormContent stored = BASE.with("basic.name", "乙");
        FormContent merged =
                stored.merge(BASE, BASE.with("profile.ENVIRONMENT", "新").without("basic.phone"));
        assertEquals(FormContent.blank().with("basic.name", "乙").with("profile.ENVIRONMENT", "新"), merged);
    }

    @Test
    void inOneFieldOnTwoPagesIsNeverOverwritten() {
        FormContent stored = BASE.with("basic.name", "乙");
        Refusal refusal = assertThrows(Refusal.class, () -> stored.merge(BASE, BASE.with("basic.name", "丙")));
        assertEquals("application.refusal.conflict", refusal.key());
        assertEquals(List.of(Section.BASIC, 1), refusal.facts());
        assertEquals(stored, stored.merge(BASE, BASE.with("basic.name", "乙")));
    }

    @Test
    void isRefusedOnlyWhenNoFormCouldBeThatLong() {
        FormContent.of(Map.of("basic.name", "x".repeat(FormContent.FLOOD)));
        assertThrows(Refusal.class, () -> FormContent.of(Map.of("basic.name", "x".repeat(FormContent.FLOOD + 1))));
    }

    @Test
    void thatIsBrokenInTheDatabaseIsNotRead() {
        for (String broken : List.of("", "{", "{\"a\":\"b\"", "{\"a\":1}", "{\"a\":\"b\"}x", "{\"a\":\"\\x\"}")) {
            assertThrows(RuntimeException.class, () -> FormContent.parse(broken), broken);
        }
    }
}
