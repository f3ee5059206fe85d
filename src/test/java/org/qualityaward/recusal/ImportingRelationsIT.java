package org.qualityaward.recusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;
import org.qualityaward.testing.ServerIT;
import org.qualityaward.testing.TestTransaction;

/** A table of relations in the server: looked at, then confirmed, by the office alone. */
class ImportingRelationsIT extends ServerIT {

    private static final AtomicInteger RUNNING = new AtomicInteger();
    private static final String HEAD = "账号或姓名,出生年,关系,单位名称,统一社会信用代码,起,止,亲属关系,亲属姓名,亲属已核实,来源\n";

    @Inject
    TestTransaction transaction;

    @Inject
    ImportingRelations importing;

    @Inject
    Interests interests;

    @Inject
    People people;

    @Inject
    CurrentCaller caller;

    private Person clerk;
    private Person older;
    private Person younger;

    @BeforeEach
    void aClerkAndTwoOfOneName() throws Exception {
        int n = RUNNING.incrementAndGet();
        transaction.begin();
        clerk = person("imp-clerk" + n, "经办" + n, 1980, Role.OFFICE);
        older = person("imp-older" + n, "同名" + n, 1970, Role.REVIEWER);
        younger = person("imp-younger" + n, "同名" + n, 1990, Role.REVIEWER);
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        transaction.rollback();
    }

    @Test
    void lookingChangesNothing() {
        List<ImportRow> rows = examine(older.getAccount() + ",,任职,远方导入公司,,2020-01,2024-06-30,,,,登记\n");
        assertEquals(ImportOutcome.NEW, rows.get(0).outcome());
        assertTrue(interests.of(older.getId()).isEmpty());
    }

    @Test
    void confirmingAddsWhatIsNewAndSoundAndLeavesTheRest() {
        String rows = older.getAccount() + ",,任职,远方导入公司,,2020-01,2024-06-30,,,,登记\n"
                + older.getAccount() + ",,任职,遠方導入（公司）,,2020-01,2024-06-30,,,,登记\n"
                + older.getAccount() + ",,任职,,,,,,,,登记\n";
        ImportingRelations.Imported imported = confirm(rows);
        assertEquals(new ImportingRelations.Imported(1, 1, 1), imported);
        Interest added = interests.of(older.getId()).get(0);
        assertEquals("远方导入公司", added.getOrganizationName());
        assertEquals(clerk.getId(), added.getRecordedBy());
        assertEquals(ImportOutcome.THERE, examine(rows).get(0).outcome());
        assertThrows(Refusal.class, () -> confirm(rows));
    }

    @Test
    void tellsTwoOfOneNameApartByTheYearOfBirth() {
        String name = older.getName();
        assertEquals("several", problem(examine(name + ",,任职,远方导入公司,,,,,,,登记\n")));
        confirm(name + ",1990,任职,远方导入公司,,,,,,,登记\n");
        assertEquals(1, interests.of(younger.getId()).size());
        assertTrue(interests.of(older.getId()).isEmpty());
    }

    @Test
    void saysOfEachRowWhatIsWrong() {
        String account = older.getAccount();
        assertEquals("unknown", problem(examine("nobody-here,,任职,远方导入公司,,,,,,,登记\n")));
        assertEquals("check", problem(examine(account + ",,任职,远方导入公司,91150302MA0DEM0130,,,,,,登记\n")));
        assertEquals("period", problem(examine(account + ",,任职,远方导入公司,,2024-02-01,2024-01-31,,,,登记\n")));
        assertEquals("kin", problem(examine(account + ",,亲属任职,远方导入公司,,,,,,,登记\n")));
        assertEquals("relative", problem(examine(account + ",,亲属任职,远方导入公司,,,,配偶,,,登记\n")));
    }

    @Test
    void aRelativeIsUnconfirmedUnlessTheTableSaysOtherwise() {
        confirm(older.getAccount() + ",,亲属任职,远方导入公司,,,,配偶,张三（1981 年生）,,登记\n" + younger.getAccount()
                + ",,亲属任职,远方导入公司,,,,配偶,李四,是,登记\n");
        assertEquals(false, interests.of(older.getId()).get(0).isRelativeConfirmed());
        assertEquals(true, interests.of(younger.getId()).get(0).isRelativeConfirmed());
    }

    @Test
    void importsTiesOnce() {
        byte[] table = ("甲方名称,甲方代码,关联,乙方名称,乙方代码,来源\n导入母公司,,母公司,导入子公司,,登记\n" + "导入母公司,,更名,导入母公司,,登记\n")
                .getBytes(StandardCharsets.UTF_8);
        assertEquals(
                new ImportingRelations.Imported(1, 0, 1), as(clerk, () -> importing.confirm(ImportKind.TIES, table)));
        assertEquals(
                ImportOutcome.THERE,
                as(clerk, () -> importing.examine(ImportKind.TIES, table))
                        .get(0)
                        .outcome());
    }

    @Test
    void nobodyButTheOfficeImports() {
        byte[] table = HEAD.getBytes(StandardCharsets.UTF_8);
        assertThrows(NotHere.class, () -> as(older, () -> importing.examine(ImportKind.INTERESTS, table)));
        assertThrows(NotHere.class, () -> as(older, () -> importing.confirm(ImportKind.INTERESTS, table)));
    }

    private static String problem(List<ImportRow> rows) {
        String key = rows.get(0).problems().get(0).key();
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private List<ImportRow> examine(String rows) {
        byte[] table = (HEAD + rows).getBytes(StandardCharsets.UTF_8);
        return as(clerk, () -> importing.examine(ImportKind.INTERESTS, table));
    }

    private ImportingRelations.Imported confirm(String rows) {
        byte[] table = (HEAD + rows).getBytes(StandardCharsets.UTF_8);
        return as(clerk, () -> importing.confirm(ImportKind.INTERESTS, table));
    }

    private <T> T as(Person person, Supplier<T> act) {
        return caller.as(person.toCaller(), act);
    }

    private Person person(String account, String name, int born, Role role) {
        Person person = new Person(account, name, null, "-", false).reachedAt(null, null, born);
        person.grant(EnumSet.of(role));
        people.add(person);
        return person;
    }
}
